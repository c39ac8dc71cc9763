using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

public sealed record RecordTimetableEntry(
    ItemId Id,
    int Year,
    PartialDate Date,
    TimetableKind Kind,
    string What,
    BodyId? Body = null,
    string? BodyAsWritten = null,
    BodyId? ForBody = null,
    bool ForBodyStated = false,
    bool ImmediateApproval = false,
    bool InTimetable = true,
    EquatableArray<SourceQuote> Sources = default,
    ItemId? Organisation = null,
    ItemId? Step = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ProcessRules.Decide(authority, this);
}

/// <summary>Names the stretch of the planning year that starts on a day.</summary>
public sealed record NamePhase(string Id, string Name, DateOnly From) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ProcessRules.Decide(authority, this);
}

public static class ProcessRules
{
    public static Outcome Decide(Authority authority, RecordTimetableEntry asked) =>
        Outcome.Of(
            [
                .. Ids.Judge("timetableEntry", asked.Id.Value, authority.Process.Timetable.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.What, "what"),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body"),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.ForBody, "forBody"),
                .. asked.Organisation is { } organisation && !authority.Organisation.Organisations.ContainsKey(organisation) ? [new NotFound("organisation", organisation.Value, "organisation")] : Array.Empty<Problem>(),
                .. asked.Step is { } step && !authority.Process.Steps.ContainsKey(step) ? [new NotFound("processStep", step.Value, "step")] : Array.Empty<Problem>(),
            ],
            () => [new TimetableEntryRecorded(new(
                asked.Id, asked.Year, asked.Date, asked.Kind, asked.Body, asked.BodyAsWritten, asked.What, asked.ForBody, asked.ForBodyStated, asked.ImmediateApproval, asked.InTimetable, asked.Sources, asked.Organisation, asked.Step))]);

    public static Outcome Decide(Authority authority, NamePhase asked) =>
        Outcome.Of(
            [.. Ids.Judge("phase", asked.Id, taken: false), .. OrganisationRules.Named(asked.Name)],
            () => authority.Process.Phases.Contains(new(asked.Id, asked.Name, asked.From)) ? [] : [new PhaseNamed(new(asked.Id, asked.Name, asked.From))]);
}
