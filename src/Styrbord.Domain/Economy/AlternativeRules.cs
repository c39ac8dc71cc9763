using System.Text;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>A party group's own budget: written by the group alone, and a proposal among the others once it is handed in.</summary>
public static class AlternativeRules
{
    private const int LongestReasons = 10_000;

    public static Outcome Decide(Authority authority, WriteAlternative asked, Context context)
    {
        var known = authority.Alternatives.GetValueOrDefault(Alternative.KeyOf(asked.Group.Trim(), asked.Id));
        if (!authority.Economy.Sets.TryGetValue(known?.Set ?? asked.Set, out var set))
        {
            return new NotFound("frames", asked.Set.Value, "set");
        }

        var writing = AlternativeWriting.Of(known, asked, set);
        var budget = writing.Next;
        string At(int i) => i == budget.Parts.Count - 1 && asked.Add is not null ? "add" : $"parts[{i}]";
        return Outcome.Of(
            [
                .. known is null ? ScenarioRules.NewId(authority, asked.Id) : Standing(known),
                .. Own(authority, known?.Group ?? asked.Group, context),
                .. writing.Conflicts,
                .. OrganisationRules.Named(budget.Name),
                .. asked.Reasons is { Length: > LongestReasons } reasons ? [new TooLong("reasons", reasons.Length, LongestReasons)] : Array.Empty<Problem>(),
                .. budget.Parts.Count > ScenarioRules.MostParts ? [new TooManyParts(budget.Parts.Count, ScenarioRules.MostParts)] : budget.Parts.SelectMany((p, i) => Part(authority, set, p, At(i))),
            ],
            () =>
            {
                var content = Encoding.UTF8.GetString(Model.ToJson(budget));
                return string.Equals(known?.Content.Body, content, StringComparison.Ordinal) ? [] : [new AlternativeWritten(asked.Id, known?.Group ?? asked.Group.Trim(), set.Id, context.Seal("content", content), context.Stamp)];
            });
    }

    public static Outcome Decide(Authority authority, HandInAlternative asked, Context context)
    {
        if (authority.Alternatives.Values.FirstOrDefault(a => a.Id == asked.Id && Own(authority, a.Group, context).Length == 0) is not { } known || known.Read() is not { } budget)
        {
            return new NotFound("alternative", asked.Id.Value, "id");
        }

        var set = authority.Economy.Sets[known.Set];
        return Outcome.Of(
            [
                .. known.HandedIn is null ? ScenarioRules.NewId(authority, known.Id) : Standing(known), .. FrameRules.MissingMatter(authority, asked.Matter),
                .. asked.Seen is { } seen && !string.Equals(seen, known.Content.Hash, StringComparison.Ordinal) ? [new Conflict("id", AlternativeWriting.Words(budget), "", known.Stamp.By, known.Stamp.At)] : Array.Empty<Problem>(),
                .. budget.Parts.Count == 0 ? [new Required("parts")] : Rows(authority, set, budget) is > ScenarioRules.MostRows and var rows ? [new ScenarioTooLarge(rows, ScenarioRules.MostRows)] : Array.Empty<Problem>(),
            ],
            () =>
            [
                new AlternativeHandedIn(new(
                    known.Id, known.Set, budget.Name, ScenarioKind.Given, set.FirstYear, 0, EfficiencyBasis.NetFrame, null, [], context.Stamp, Parts: budget.Parts.Select(p => ScenarioRules.Counted(authority, set, p, context)).ToEquatableArray(),
                    Proposal: new(asked.Matter, null, known.Group, context.Stamp), Reasons: context.SealOrNothing("reasons", budget.Reasons))),
            ]);
    }

    private static int Rows(Authority authority, FrameSet set, AlternativeBudget budget) => budget.Parts.Sum(p => EfficiencyQueries.Rows(authority, set, p).Count);

    private static IEnumerable<Problem> Part(Authority authority, FrameSet set, GivenPart part, string at) => ScenarioRules.Reason(part.Reason, at).Concat(ScenarioRules.Part(authority, set, part, at));

    private static Problem[] Own(Authority authority, string group, Context context) =>
        string.Equals(context.Actor, Context.SystemActor, StringComparison.Ordinal) || AccessQueries.GroupsOf(authority, context.Actor, context.Today).Contains(group, StringComparer.Ordinal) ? [] : [new NotYourGroup(group)];

    private static Problem[] Standing(Alternative known) => known.HandedIn is not null ? [new ScenarioIsProposed("id")] : [];
}
