using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;

namespace Styrbord.Exchange.Package;

/// <summary>governing.yaml as commands, on the directive's day: documents name its goals.</summary>
internal static class GoverningSteps
{
    public static void Add(Steps steps)
    {
        var part = steps.Package.Governing;
        var day = steps.Package.Directive?.Day ?? steps.Package.Day;
        foreach (var term in part.Terms)
        {
            Do(new RecordTermOfOffice(term.Id.As<ItemId>(), term.Name, term.From, term.To), term.Id.At);
        }

        foreach (var document in part.Documents)
        {
            Do(Document(steps, document), document.Id.At);
            if (document.OncePerTerm || !document.WorkedOutWith.IsEmpty || !document.Analyses.IsEmpty)
            {
                Do(new DescribeBasis(document.Id.As<ItemId>(), document.OncePerTerm, document.WorkedOutWith.ToEquatableArray(), document.Analyses.As<ItemId>()), document.Id.At);
            }

            foreach (var version in document.Versions)
            {
                Do(Version(document, version), version.At);
            }
        }

        foreach (var regulations in part.Regulations)
        {
            Do(Regulations(steps, regulations), regulations.Id.At);
        }

        foreach (var one in part.Components)
        {
            Do(new DescribeComponent(one.Id.As<ItemId>(), one.Kind, one.Name, one.Group, one.SteersTowards, one.Text, steps.Sources(one.Sources)), one.Id.At);
        }

        foreach (var row in part.Records)
        {
            Do(new RecordRecordsRule(row.Id.As<ItemId>(), row.Name, row.Retention, row.Basis, row.Keeper, row.Years, row.Where, row.Matters.ToEquatableArray(), row.Documents.ToEquatableArray()), row.Id.At);
        }

        foreach (var (command, at) in OfficeSteps.Of(steps))
        {
            Do(command, at);
        }

        void Do(Command command, Place at) => steps.Add(Rank.Governing, day, at, command);
    }

    private static RecordGoverningDocument Document(Steps steps, GoverningDocumentRow row) => new(
        row.Id.As<ItemId>(), row.Name, row.Kind, row.Level, row.Superordinate, row.Body.As<BodyId>(), row.Term.As<ItemId>(), row.Under.As<ItemId>(), row.Goals.As<GoalId>(), row.Example, steps.Sources(row.Sources));

    private static RecordDocumentVersion Version(GoverningDocumentRow document, VersionRow row) => new(
        document.Id.As<ItemId>(), row.Name, row.From, row.To, row.AdoptedBy.As<BodyId>(), row.AdoptedOn, row.Paragraph, row.Matter.As<MatterId>(), row.Link);

    private static RecordRegulations Regulations(Steps steps, RegulationsRow row) => new(
        row.Id.As<ItemId>(), row.From, row.Body.As<BodyId>(), row.AdoptedBy.As<BodyId>(), row.AdoptedOn, row.Paragraph, row.Mission, row.Areas.ToEquatableArray(), row.Laws.ToEquatableArray(), row.Link, row.Example, steps.Sources(row.Sources));
}
