using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

/// <summary>Kinds of matters that are to be consulted on with the unions before they are decided, while the group for it is there.</summary>
/// <param name="Group">The group's name, for people.</param>
public sealed record ConsultationNeed(ItemId Id, string Group, EquatableArray<MatterKind> Kinds, Validity Validity);

/// <summary>
/// What a decision has to know of union consultation: what needs it, and since when what has been consulted on. Filled by the
/// feature of union consultation, which holds the whole of it.
/// </summary>
/// <param name="Since">The first day of consultation by <see cref="Key"/>.</param>
public sealed record ConsultationGate(ImmutableArray<ConsultationNeed> Needs, ImmutableSortedDictionary<string, DateOnly> Since)
{
    /// <summary>Code of what stands against a decision taken in from a source, when the unions had not been heard before it.</summary>
    public const string Finding = "decisions.consultation-missing";

    public static readonly ConsultationGate Open = new([], Maps.ByName<DateOnly>());

    /// <summary>A kind of matter and the year it is about: <c>budget-2019</c>.</summary>
    public static string Key(MatterKind kind, int year) => $"{MatterWords.Of(kind)}-{year:0000}";

    /// <summary>The year a matter is about; one that says none is about the year its kind is about in the calendar year of the day.</summary>
    public static int YearOf(Matter matter, DateOnly day) => matter.Year ?? YearOf(matter.Kind, day.Year);

    /// <summary>The year that matters of a kind are about in a calendar year: what is reported is of the year before, what is planned of the year after.</summary>
    public static int YearOf(MatterKind kind, int calendarYear) => kind switch
    {
        MatterKind.AnnualReport => calendarYear - 1,
        MatterKind.PlanningDirective or MatterKind.PlanningPremises or MatterKind.Budget or MatterKind.TaxRate or MatterKind.OperationalPlan => calendarYear + 1,
        _ => calendarYear,
    };

    /// <summary>What says that a kind of matter needs consultation on a day, or nothing.</summary>
    public ConsultationNeed? Need(MatterKind kind, DateOnly day) => Needs.FirstOrDefault(n => n.Kinds.Contains(kind) && n.Validity.Holds(day));

    /// <summary>Consultation in the matter had begun by the day: information, dialogue or its end.</summary>
    public bool IsMet(Matter matter, DateOnly day) => Since.TryGetValue(Key(matter.Kind, YearOf(matter, day)), out var first) && first <= day;

    /// <summary>What stands against a decision: the matter needs consultation, there has been none, and no reason is given.</summary>
    internal static IEnumerable<Problem> Against(Authority authority, Matter matter, AdoptDecision asked) =>
        Lacks(authority, matter, asked) is { } need && string.IsNullOrWhiteSpace(asked.WithoutConsultation) ? [new ConsultationMissing(matter.Title, need.Group)] : [];

    /// <summary>The need that a decision would leave unmet; preparing, rejecting and postponing leave none.</summary>
    internal static ConsultationNeed? Lacks(Authority authority, Matter matter, AdoptDecision asked) =>
        Lacks(authority, matter, asked.Stage, asked.Outcome, asked.Day);

    /// <summary>As <see cref="Lacks(Authority, Matter, AdoptDecision)"/>, of a decision of which no more is known.</summary>
    internal static ConsultationNeed? Lacks(Authority authority, Matter matter, DecisionStage stage, DecisionOutcome outcome, DateOnly day) =>
        stage != DecisionStage.Preparation && outcome is DecisionOutcome.Approved or DecisionOutcome.ApprovedWithChanges
        && authority.Decisions.Consultation.Need(matter.Kind, day) is { } need && !authority.Decisions.Consultation.IsMet(matter, day)
            ? need : null;
}

/// <summary>The matter is to be consulted on with the unions before it is decided, and no consultation is registered .</summary>
public sealed record ConsultationMissing(string Title, string Group) : Problem(ConsultationGate.Finding, "withoutConsultation")
{
    public override IReadOnlyDictionary<string, string> Data => With(("title", Title), ("group", Group));
}
