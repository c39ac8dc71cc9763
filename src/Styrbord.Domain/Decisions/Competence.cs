using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Decisions;

/// <summary>A rule of law on who may decide a kind of matter, with the days it is in force.</summary>
/// <param name="Kinds">The matters it is about.</param>
/// <param name="Allowed">The bodies that may take the decision itself (not prepare it).</param>
/// <param name="Source">Act, chapter and section.</param>
public sealed record CompetenceRule(ImmutableArray<MatterKind> Kinds, ImmutableArray<BodyLevel> Allowed, string Source, Validity Validity);

/// <summary>Who may decide what, as data.</summary>
public static class Competence
{
    private static readonly ImmutableArray<MatterKind> AssemblyMatters =
    [
        MatterKind.GuidingTexts, MatterKind.OverallGoals, MatterKind.Guidelines, MatterKind.PlanningDirective, MatterKind.Budget,
        MatterKind.TaxRate, MatterKind.AnnualReport, MatterKind.PoliticalOrganisation,
    ];

    private static readonly ImmutableArray<BodyLevel> WholeBodies = [BodyLevel.Assembly, BodyLevel.ExecutiveBoard, BodyLevel.Committee];

    private static readonly PartialDate NewAct = new(2018, 1, 1);
    private static readonly PartialDate OldActEnds = new(2017, 12, 31);

    /// <summary>Local Government Act (2017:725) ch. 5 ss. 1–2 and ch. 6 s. 38; before 2018 the corresponding rules of the act of 1991 (1991:900).</summary>
    public static readonly ImmutableArray<CompetenceRule> Rules =
    [
        new(AssemblyMatters, [BodyLevel.Assembly], "5 kap. 1–2 §§ kommunallagen (2017:725)", new(NewAct, null)),
        new(AssemblyMatters, [BodyLevel.Assembly], "3 kap. 9–10 §§ kommunallagen (1991:900)", new(null, OldActEnds)),
        new([MatterKind.OperationalPlan], WholeBodies, "6 kap. 38 § kommunallagen (2017:725)", new(NewAct, null)),
        new([MatterKind.OperationalPlan], WholeBodies, "6 kap. 34 § kommunallagen (1991:900)", new(null, OldActEnds)),
    ];

    /// <summary>
    /// The process version that the matter's year follows has the body decide the planning directive itself: who does is a setting of the version
    /// . What its own regulations say of that is the proof-reader's to tell.
    /// </summary>
    public static bool IsByVersion(Authority authority, Matter matter, BodyId body)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(matter);
        return matter is { Kind: MatterKind.PlanningDirective, Year: { } year } && VersionQueries.Followed(authority, year) is { } version
            && VersionQueries.StepsOf(authority, version.Id).Any(s => s.Kind == StepKind.Decision && s.Topics.Contains("directive.decided", StringComparer.Ordinal)
                && s.Responsible.Any(p => p.Kind == PartyKind.Body && string.Equals(p.Id, body.Value, StringComparison.Ordinal)));
    }

    /// <summary>The body decides nothing in the matter itself: it prepares what only the assembly decides.</summary>
    public static bool Prepares(Authority authority, Matter matter, Body body)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(body);
        return OfAssembly(matter.Kind) && body.Level != BodyLevel.Assembly && !IsByVersion(authority, matter, body.Id);
    }

    /// <summary>The rule of the day that the body's decision in the matter breaks, or nothing.</summary>
    public static CompetenceRule? Broken(Authority authority, Matter matter, DecisionStage stage, Body body, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(body);
        return IsByVersion(authority, matter, body.Id) ? null : Broken(matter.Kind, stage, body.Level, day);
    }

    /// <summary>The matter is one that only the assembly decides.</summary>
    public static bool OfAssembly(MatterKind kind) => AssemblyMatters.Contains(kind);

    /// <summary>The rule of the day that a decision by this kind of body breaks, or nothing. Preparing breaks none.</summary>
    public static CompetenceRule? Broken(MatterKind kind, DecisionStage stage, BodyLevel level, DateOnly day) =>
        stage == DecisionStage.Preparation
            ? null
            : Rules.FirstOrDefault(r => r.Kinds.Contains(kind) && r.Validity.Holds(day) && !r.Allowed.Contains(level));
}
