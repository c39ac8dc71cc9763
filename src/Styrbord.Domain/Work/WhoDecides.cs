using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Work;

/// <summary>A matter with the bodies that have prepared it and decided in it.</summary>
public sealed record DecidedMatter(Matter Matter, ImmutableArray<BodyId> PreparedBy, ImmutableArray<BodyId> DecidedBy, PartialDate? Last);

/// <summary>Who may decide a kind of matter on a day, and who has.</summary>
/// <param name="Rule">The rule in force by which a decision is judged; nothing where none limits the bodies.</param>
/// <param name="Bodies">The bodies of the day that the rule allows.</param>
/// <param name="Matters">The matters of the kind that are of the year, or of no year.</param>
public sealed record KindOfMatter(MatterKind Kind, CompetenceRule? Rule, ImmutableArray<Body> Bodies, ImmutableArray<DecidedMatter> Matters);

/// <summary>Who decides what: from the rules by which decisions are judged, and the decisions there are.</summary>
public static class WhoDecides
{
    public static ImmutableArray<KindOfMatter> On(Authority authority, DateOnly day, int year) =>
        [.. Enum.GetValues<MatterKind>().Where(k => k != MatterKind.Other).Select(k => Of(authority, k, day, year))];

    private static KindOfMatter Of(Authority authority, MatterKind kind, DateOnly day, int year)
    {
        var rule = Competence.Rules.FirstOrDefault(r => r.Kinds.Contains(kind) && r.Validity.Holds(day));
        return new(
            kind, rule,
            rule is null ? [] : [.. OrganisationQueries.BodiesOn(authority, day).Where(b => rule.Allowed.Contains(b.Level))],
            [.. authority.Decisions.Matters.Values.Where(m => m.Kind == kind && (m.Year ?? year) == year).Select(m => Decided(authority, m))]);
    }

    private static DecidedMatter Decided(Authority authority, Matter matter)
    {
        var decisions = DecisionsQueries.In(authority, matter.Id);
        return new(
            matter,
            [.. decisions.Where(d => d.Stage == DecisionStage.Preparation).Select(d => d.Body).OfType<BodyId>().Distinct()],
            [.. decisions.Where(d => d.Stage != DecisionStage.Preparation).Select(d => d.Body).OfType<BodyId>().Distinct()],
            decisions.IsEmpty ? null : decisions[^1].Day);
    }
}
