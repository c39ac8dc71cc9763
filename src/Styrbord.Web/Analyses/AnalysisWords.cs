using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Rendering.Text;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Analyses;

/// <summary>Analyses in words, and where they are.</summary>
internal static class AnalysisWords
{
    public const string List = "/analyser";

    public static string Address(ItemId analysis) => $"{List}/{Uri.EscapeDataString(analysis.Value)}";

    public static string OfYear(int year) => string.Create(CultureInfo.InvariantCulture, $"{List}/{year}");

    public static string Kind(AnalysisKind kind) => kind switch
    {
        AnalysisKind.Results => "föregående års resultat",
        AnalysisKind.External => "omvärldsanalys",
        AnalysisKind.Forecast => "prognos",
        _ => "behovsanalys",
    };

    public static string Part(AnalysisPart part) => part switch
    {
        AnalysisPart.Description => "beskrivning och analys",
        AnalysisPart.Local => "lokalt",
        AnalysisPart.National => "nationellt",
        _ => "internationellt",
    };

    public static string Point(PointKind kind) => kind == PointKind.Conclusion ? "slutsats" : "förslag";

    /// <summary>Whose needs or results it is about; empty when it is about the whole authority.</summary>
    public static string About(Authority authority, Analysis analysis, DateOnly day) =>
        analysis.Group is { } group ? authority.Analyses.Groups[group].Name : analysis.Body is { } body ? OrganisationQueries.NameOf(authority, body, day) : "";

    /// <summary><c>lokalt och nationellt</c>, or nothing when no level has a text.</summary>
    public static string Levels(Analysis analysis) => Sv.List([.. analysis.Texts.Where(t => t.Part != AnalysisPart.Description).Select(t => Part(t.Part))]);

    /// <summary><c>två slutsatser och ett förslag</c>.</summary>
    public static string Points(Analysis analysis)
    {
        var (conclusions, proposals) = (analysis.Points.Count(p => p.Kind == PointKind.Conclusion), analysis.Points.Count(p => p.Kind == PointKind.Proposal));
        return Sv.List(
        [
            .. conclusions == 0 ? Array.Empty<string>() : [$"{Sv.Count(conclusions)} {(conclusions == 1 ? "slutsats" : "slutsatser")}"],
            .. proposals == 0 ? Array.Empty<string>() : [$"{Sv.Count(proposals, neuter: true)} förslag"],
        ]);
    }

    public static MarkupString Text(TextRef text) => (MarkupString)MarkdownText.ToHtml(text.ToString());

    public static IReadOnlyList<Option> Kinds { get; } = [.. Enum.GetValues<AnalysisKind>().Select(k => new Option(Word(k), Sv.Capital(Kind(k))))];

    public static IReadOnlyList<Option> PointKinds { get; } = [.. Enum.GetValues<PointKind>().Select(k => new Option(Word(k), Sv.Capital(Point(k))))];

    /// <summary>The years with analyses or needs, the one shown and the one after the planning year.</summary>
    public static IReadOnlyList<int> Years(Authority authority, int shown, int planning) => [.. AnalysesQueries.Years(authority).Append(shown).Append(planning).Append(planning + 1).Distinct().Order()];

    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
