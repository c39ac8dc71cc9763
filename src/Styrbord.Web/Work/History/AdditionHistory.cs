using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Plans;
using Styrbord.Web.Plans.Components;

namespace Styrbord.Web.Work.History;

/// <summary>What is new in plans, processes and linked documents, in words.</summary>
internal static class AdditionHistory
{
    public static HistoryWordsOf Of(Authority before, Plan plan, PlanWritten happened, string inPlan)
    {
        var address = PlanAddress.Of(before, plan, AdditionsPlace.Key);
        switch (happened)
        {
            case InitiativeWritten { Initiative: var now }:
                var was = plan.Content.Initiatives?.GetValueOrDefault(now.Id);
                var rests = now.IsDecided && was is not { IsDecided: true } ? " och angav att det är beslutat" : !now.IsDecided && was is { IsDecided: true } ? " och angav att det är ett förslag" : "";
                return new($"{(was is null ? "förde in" : "ändrade")} {now.Name}, något nytt, {inPlan}{rests}", address, was?.Text, now.Text);
            case ProcessWritten { Process: var now }:
                var earlier = plan.Content.Processes?.GetValueOrDefault(now.Id);
                return new($"{(earlier is null ? "förde in" : "ändrade")} processen {now.Name} {inPlan}", address, earlier?.Text, now.Text);
            case DocumentLinked { Document: var now }:
                return new($"{(plan.Content.Documents?.ContainsKey(now.Id) == true ? "ändrade länken till" : "länkade")} {now.Title}{(now.Version is { } version ? $", version {version}," : "")} {inPlan}", address);
            default:
                return new($"skrev {inPlan}", address);
        }
    }

    /// <summary>What is taken away, or nothing if it is another kind of thing.</summary>
    public static string? Removed(PlanContent content, ItemId id) =>
        content.Initiatives?.GetValueOrDefault(id) is { } initiative ? initiative.Name
        : content.Processes?.GetValueOrDefault(id) is { } process ? $"processen {process.Name}"
        : content.Documents?.GetValueOrDefault(id) is { } document ? $"länken till {document.Title}"
        : null;
}
