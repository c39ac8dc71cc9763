using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Tests.Process;

/// <summary>Small process versions: a directive and a proposal of the committees, and rules to read them by.</summary>
internal static class AVersion
{
    public static readonly ItemId Old = new("gammal");
    public static readonly ItemId Next = new("ny");

    public static readonly ProcessStep Directive = Step("d", StepKind.Decision, [6], "directive.decided", OldAssembly);
    public static readonly ProcessStep Input = Step("u", StepKind.Decision, [8], "input", OldBoard) with { BuildsOn = [new(Directive.Id, null)] };
    public static readonly ProcessStep Budget = Step("b", StepKind.Decision, [11], "budget", Assembly) with { BuildsOn = [new(Input.Id, null), new(null, "ekonomisk ram")] };

    public static readonly Story Recorded = WithBodies.And(Record(Old, Directive, Input, Budget), new FollowProcessVersion(2019, Old));

    public static RecordProcessVersion Record(ItemId id, params ProcessStep[] steps) =>
        new(new(id, $"Process {id}", null, null, null, Temporary: false, null, null, default, default, default, default, default, default), steps.ToEquatableArray());

    public static ProcessStep Step(string id, StepKind kind, int[] months, string? topic, BodyId? by = null) => new(
        new(id), new("x"), 0, $"Steg {id}", StepPhase.Planning, null, StepLevel.Political, StepYear.Coming, kind,
        new(months.Length == 0 ? MonthRule.None : MonthRule.In, months.ToEquatableArray(), null, 0, null, months.Length == 0 ? "ingen tid" : $"månad {months[0]}"),
        by is { } body ? [new(PartyKind.Body, body.Value)] : [new(PartyKind.Committees)], $"dokument {id}", default, default, topic is null ? [] : [topic], null, false, null, null, null, default);

    public static RecordProcessRule Rule(RuleKind kind, RuleTerms? terms = null, Validity validity = default) =>
        new(new(new("regel"), kind, RuleLevel.Law, FindingSeverity.Error, "Så ska det vara.", "1 kap. 1 §", false, validity, default, terms ?? new()));

    public static RecordTimetableEntry Dated(string id, ItemId step, DateOnly day, BodyId? body = null, BodyId? forBody = null) =>
        new(new(id), 2019, day, TimetableKind.Decision, "Beslut", body, ForBody: forBody, Step: step);

    /// <summary>The findings of the calendar of 2018 as codes with step and date.</summary>
    public static IEnumerable<string> Found(Authority authority) => ProofReader.OfCalendar(authority, 2018)!.Findings.Select(f => $"{f.Code} {f.Step?.Value} {f.Date}".TrimEnd());
}
