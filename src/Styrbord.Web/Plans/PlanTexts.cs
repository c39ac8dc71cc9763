using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Rendering.Text;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Plans;

/// <summary>Sentences about plans, on screen in several places.</summary>
internal static class PlanTexts
{
    // a text is read as Markdown once and its HTML kept for as long as the text is
    private static readonly Implied<string, string> Read = new(MarkdownText.ToHtml);
    private static readonly Implied<string, string> Marked = new(text => WithMark(Read!.Of(text)));

    /// <summary><c>12 sep 16.42</c>.</summary>
    public static string Moment(long at) => Days.Local(at) is var local ? $"{local.Day}{Sv.NoBreakSpace}{Sv.ShortMonth(local.Month)}{Sv.NoBreakSpace}{local.Hour:00}.{local.Minute:00}" : "";

    /// <summary><c>Gemensam plan av tre nämnder</c>.</summary>
    public static string Kind(Authority authority, Plan plan) =>
        plan.IsJoint ? $"Gemensam plan av {Sv.Count(plan.PreparedBy.Count)} nämnder"
        : plan.PreparedBy[0] == plan.For ? "Nämndens egen plan"
        : $"{(PlanFinding.AtStage(authority, plan.Year, plan.For, plan.Stage).Length > 1 ? "Separat plan av" : "Skrivs av")} {BodyWords(authority, plan.PreparedBy[0], plan)}";

    public static string Names(Authority authority, Plan plan, IEnumerable<BodyId> bodies) =>
        Sv.List([.. bodies.Select(b => BodyWords(authority, b, plan))]);

    /// <summary>The heading of a requirement in the list of what remains.</summary>
    public static string Of(PlanRequirement requirement) => requirement.Kind switch
    {
        RequirementKind.Answers => requirement.Missing.IsEmpty ? "Alla riktade uppdrag besvarade" : $"{requirement.Done} av {requirement.Of} riktade uppdrag besvarade",
        RequirementKind.Indicators => requirement.Missing.IsEmpty ? "Alla mål har indikator" : $"{requirement.Done} av {requirement.Of} mål har indikator",
        RequirementKind.Targets => requirement.Missing.IsEmpty ? "Alla indikatorer har målvärde" : $"{requirement.Done} av {requirement.Of} indikatorer har målvärde",
        RequirementKind.GoalTexts => requirement.Missing.IsEmpty ? "Alla mål beskrivna" : $"{requirement.Done} av {requirement.Of} mål beskrivna",
        RequirementKind.Examination => requirement.Missing.IsEmpty ? "Allt övertaget är omprövat" : $"{requirement.Done} av {requirement.Of} övertagna delar omprövade",
        RequirementKind.Ended => $"{Sv.Capital(Sv.Count(requirement.Of))} {(requirement.Of == 1 ? "del" : "delar")} under mål som upphört",
        _ => requirement.Section!.Heading,
    };

    /// <summary>What differs from the revision before: <c>svar på 2.1.2 och 1.2.3, mål 1.2</c>.</summary>
    public static string Of(Authority authority, int year, RevisionEntry row) =>
        row.Changes.IsEmpty ? (row.Number == 1 ? "första revisionen" : "inga ändringar")
        : string.Join(", ", row.Changes.Take(3).Select(c => Of(authority, year, c))) + (row.Changes.Length > 3 ? " med mera" : "");

    /// <summary>A text as it looks, with the mark of an example after it.</summary>
    public static MarkupString Shown(TextRef text, bool example = false) =>
        text.IsSecret ? Html.Of($"""<p class="sekr-text">{Html.Icon("lock")}{text}</p>""") : Shown(text.ToString(), example);

    public static MarkupString Shown(string markdown, bool example = false) => new(example ? Marked.Of(markdown) : Read.Of(markdown));

    private static string WithMark(string html)
    {
        var end = html.LastIndexOf("</p>", StringComparison.Ordinal);
        return end == html.TrimEnd().Length - 4 ? html.Insert(end, " " + Html.Sample("exempeltext").Value) : html + Html.Sample("exempeltext").Value;
    }

    private static string Of(Authority authority, int year, PlanChange change)
    {
        var names = change.Names.Length > 3 ? $"{change.Names.Length} ställen" : Sv.List(change.Names);
        return change.Kind switch
        {
            ChangeKind.Section => change.Names.Length > 1 ? $"{Sv.Count(change.Names.Length)} avsnitt" : $"avsnittet {names}",
            ChangeKind.GoalText => $"text om mål {names}",
            ChangeKind.Answer => $"svar på {names}",
            ChangeKind.OwnFocusArea => $"{Sv.Uncapital(Terms.OwnFocusArea(authority, year))} under {names}",
            ChangeKind.Commitment => $"åtagande under {names}",
            ChangeKind.Initiative => $"nytt: {names}",
            ChangeKind.Process => $"process: {names}",
            ChangeKind.Document => $"länkat dokument: {names}",
            _ => $"indikator i {names}",
        };
    }

    private static string BodyWords(Authority authority, BodyId body, Plan plan) => Work.BodyWords.InSentence(OrganisationQueries.NameOf(authority, body, plan.FirstDay));
}
