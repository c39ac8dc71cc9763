using Styrbord.Domain.Governing;

namespace Styrbord.Exchange.Package;

/// <summary>The maps of governing.yaml as records.</summary>
internal static class GoverningReader
{
    public static GoverningPart Part(Fields file) => new(
        file.Many("terms", Term), file.Many("documents", Document), file.Many("regulations", Regulations), file.Many("components", Component), file.Many("records", Records),
        file.Many("roles", OfficeReader.Role), file.Many("consultation", OfficeReader.Consultation));

    private static TermOfOfficeRow Term(Fields term) => new(term.Id("id"), term.Text("name"), term.Day("from"), term.Day("to"));

    private static GoverningDocumentRow Document(Fields one) => new(
        one.Id("id"),
        one.Text("name"),
        one.Text("kind"),
        one.Word<GoverningLevel>("level"),
        one.Flag("superordinate"),
        one.OptionalReference("body"),
        one.OptionalReference("term"),
        one.References("under"),
        one.References("goals"),
        one.Flag("oncePerTerm"),
        one.Texts("workedOutWith"),
        one.References("analyses"),
        one.Flag("example"),
        one.Many("versions", Version),
        one.Many("sources", OrganisationReader.Source));

    private static VersionRow Version(Fields version) => new(
        version.At,
        version.Text("name"),
        version.OptionalDate("from"),
        version.OptionalDate("to"),
        version.OptionalReference("adoptedBy"),
        version.OptionalDate("adoptedOn"),
        version.OptionalText("paragraph"),
        version.OptionalReference("matter"),
        version.OptionalText("link"));

    private static RegulationsRow Regulations(Fields one) => new(
        one.Id("id"),
        one.OptionalReference("body"),
        one.Date("from"),
        one.OptionalReference("adoptedBy"),
        one.OptionalDate("adoptedOn"),
        one.OptionalText("paragraph"),
        one.OptionalText("mission"),
        one.Texts("areas"),
        one.Texts("laws"),
        one.OptionalText("link"),
        one.Flag("example"),
        one.Many("sources", OrganisationReader.Source));

    private static RecordsRow Records(Fields one) => new(
        one.Id("id"),
        one.Text("name"),
        one.Word<Retention>("retention"),
        one.OptionalWhole("years"),
        one.Text("basis"),
        one.Text("keeper"),
        one.OptionalText("where"),
        one.Texts("matters"),
        one.Texts("documents"));

    private static ComponentRow Component(Fields one) => new(
        one.Id("id"),
        one.Word<ComponentKind>("kind"),
        one.Text("name"),
        one.OptionalText("group"),
        one.OptionalText("steersTowards"),
        one.OptionalText("text"),
        one.Many("sources", OrganisationReader.Source));
}
