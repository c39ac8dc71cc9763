using Styrbord.Domain.Analyses;

namespace Styrbord.Exchange.Package;

/// <summary>The maps of analyses.yaml as records.</summary>
internal static class AnalysesReader
{
    private static readonly (string Key, AnalysisPart Part)[] Parts =
        [("description", AnalysisPart.Description), ("local", AnalysisPart.Local), ("national", AnalysisPart.National), ("international", AnalysisPart.International)];

    public static AnalysesPart Part(Fields file) => new(file.Many("groups", Group), file.Many("analyses", Analysis), file.Many("needs", Need));

    private static NeedGroupRow Group(Fields one) => new(one.Id("id"), one.Text("name"), one.Text("area"), one.Whole("from"), one.OptionalWhole("to"));

    private static AnalysisRow Analysis(Fields one) => new(
        one.Id("id"),
        one.Word<AnalysisKind>("kind"),
        one.Whole("year"),
        one.Text("title"),
        one.OptionalReference("group"),
        one.OptionalReference("body"),
        one.References("with"),
        one.OptionalText("link"),
        [.. Parts.Select(p => (p.Part, Text: one.OptionalText(p.Key))).Where(p => p.Text is not null).Select(p => (p.Part, p.Text!))],
        one.Many("points", Point),
        one.Flag("example"),
        one.Many("sources", OrganisationReader.Source));

    private static PointRow Point(Fields one) => new(one.Id("id"), one.Word<PointKind>("kind"), one.Text("text"), one.References("goals"));

    private static NeedRow Need(Fields one) => new(
        one.Id("id"), one.Whole("year"), one.Reference("group"), one.Text("name"), one.OptionalText("text"), one.References("buildsOn"), one.References("goals"), one.OptionalText("reason"), one.Flag("example"));
}
