using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Exchange.Package;

/// <summary>The maps of organisation.yaml and the rows of units.csv and accounts.csv as records.</summary>
internal static class OrganisationReader
{
    public static OrganisationPart Part(Fields file) => new(
        file.Many("terms", Term), file.Many("organisations", Organisation), file.Many("bodies", Body), file.Many("relations", Relation), file.Many("groups", Group), []);

    public static UnitRow Unit(Fields row) => new(
        row.Id("id"),
        row.Text("name"),
        row.Text("level"),
        row.OptionalReference("body"),
        row.OptionalReference("parent"),
        row.OptionalDate("validFrom"),
        row.OptionalDate("validTo"),
        row.Texts("otherNames"),
        row.OptionalText("note"),
        row.Flag("example"),
        UnitSource(row));

    public static AccountRow Account(Fields row) => new(
        row.Id("id"), row.Text("title"), row.Word<Role>("role"), row.OptionalReference("body"), row.Day("from"), row.OptionalReference("unit"));

    /// <summary>Of an export, whose history tells the roles.</summary>
    public static AccountRow AccountOnly(Fields row) => new(row.Id("id"), row.Text("title"), null, null, default);

    public static SourceRow Source(Fields source) => new(source.Reference("document"), source.OptionalText("place"), source.OptionalText("quote"));

    private static SourceRow? UnitSource(Fields row)
    {
        var (place, quote) = (row.OptionalText("place"), row.OptionalText("quote"));
        return row.OptionalReference("document") is { } document ? new(document, place, quote) : null;
    }

    private static TermRow Term(Fields term) => new(term.Id("key"), term.Text("singular"), term.OptionalText("plural"), term.Day("from"));

    private static OrganisationRow Organisation(Fields one) => new(
        one.Id("id"),
        one.Text("name"),
        one.Texts("otherNames"),
        one.OptionalDate("validFrom"),
        one.OptionalDate("validTo"),
        one.References("formedFrom"),
        one.OptionalText("note"),
        one.Many("sources", Source));

    private static BodyRow Body(Fields body) => new(
        body.Id("id"),
        body.Text("name"),
        body.OptionalText("code"),
        body.OptionalText("slug"),
        body.Word<BodyLevel>("level"),
        body.OptionalReference("organisation"),
        body.OptionalReference("parent"),
        body.OptionalDate("validFrom"),
        body.OptionalDate("validTo"),
        body.Flag("newlyElected"),
        body.Flag("example"),
        body.Texts("spellings"),
        body.OptionalText("note"),
        body.Many("sources", Source));

    private static RelationRow Relation(Fields relation) => new(
        relation.Id("id"),
        relation.Word<RelationKind>("kind"),
        relation.References("from"),
        relation.OptionalReference("to"),
        relation.Date("date"),
        relation.OptionalText("what"),
        relation.Flag("derived"),
        relation.OptionalText("note"),
        relation.Many("sources", Source));

    private static GroupRow Group(Fields group) => new(
        group.Id("id"),
        group.Text("name"),
        group.OptionalText("abbreviation"),
        group.Text("kind"),
        group.OptionalText("members"),
        group.Texts("tasks"),
        group.OptionalReference("replacedBy"),
        group.OptionalText("note"),
        group.Many("sources", Source));
}
