using System.Globalization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Dialogues;

/// <summary>Dialogues: from the call with its requests to the report to the executive board .</summary>
public static class DialogueRules
{
    private const int Limit = 20_000;
    private const int Short = 300;

    public static Outcome Decide(Authority authority, CallDialogue asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("dialogue", asked.Id.Value, authority.Dialogues.Dialogues.ContainsKey(asked.Id)),
                .. asked.Year is < 1990 or > 2100 ? [new NotFound("year", asked.Year.ToString(CultureInfo.InvariantCulture), "year")] : Array.Empty<Problem>(),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.Host, "host"),
                .. asked.With.SelectMany((body, i) => OrganisationRules.MissingBody(authority.Organisation, body, $"with[{i}]")),
                .. asked.With.Count == 0 ? [new Required("with")] : Array.Empty<Problem>(),
                .. asked.Directive is { } directive && !authority.Goals.Directives.ContainsKey(directive) ? [new NotFound("directive", directive.Value, "directive")] : Array.Empty<Problem>(),
                .. Beside(authority, asked),
            ],
            () => [new DialogueCalled(asked.Id, asked.Kind, asked.Level, asked.Year, asked.Host, asked.With.Distinct().ToEquatableArray(), InOrder(asked.Days), asked.Directive, asked.Beside, context.Stamp)]);

    public static Outcome Decide(Dialogue dialogue, SetDialogueDays asked, Context context)
    {
        var (now, next) = (Written(dialogue.Days), Written(InOrder(asked.Days)));
        return Outcome.Of(
            [
                .. StillCalled(dialogue),
                .. asked.Seen is null || string.Equals(asked.Seen, now, StringComparison.Ordinal) || string.Equals(now, next, StringComparison.Ordinal)
                    ? Array.Empty<Problem>() : [new Conflict("days", now, next, dialogue.Stamp.By, dialogue.Stamp.At)],
            ],
            () => string.Equals(now, next, StringComparison.Ordinal) ? [] : [new DialogueDaysSet(dialogue.Id, InOrder(asked.Days), context.Stamp)]);
    }

    public static Outcome Decide(Dialogue dialogue, RequestInformation asked, Context context) =>
        Outcome.Of(
            [.. StillCalled(dialogue), .. Ids.Judge("request", asked.Id.Value, dialogue.Requests.Any(r => r.Id == asked.Id)), .. Wording.Filled(asked.Text, "text", Limit)],
            () => [new InformationRequested(dialogue.Id, asked.Id, context.Seal("text", asked.Text), context.Stamp)]);

    public static Outcome Decide(Dialogue dialogue, AnswerRequest asked, Context context)
    {
        if (dialogue.Requests.FirstOrDefault(r => r.Id == asked.Request) is not { } request)
        {
            return new NotFound("request", asked.Request.Value, "request");
        }

        var now = request.Of(asked.Body);
        return Outcome.Of(
            [
                .. Open(dialogue),
                .. dialogue.With.Contains(asked.Body) ? Array.Empty<Problem>() : [new NotCalled(asked.Body)],
                .. Wording.Filled(asked.Text, "text", Limit),
                .. Wording.Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text, "text"),
            ],
            () => Wording.Same(now?.Text, asked.Text) ? [] : [new RequestAnswered(dialogue.Id, request.Id, new(asked.Body, context.Seal("text", asked.Text), context.Stamp))]);
    }

    public static Outcome Decide(Dialogue dialogue, AttachMaterial asked) =>
        Outcome.Of(
            [.. Open(dialogue), .. Wording.Filled(asked.Title, "title", Short), .. IsAddress(asked.Address) ? Array.Empty<Problem>() : [new NotAnAddress()]],
            () => dialogue.Materials.Contains(new(asked.Title, asked.Address, asked.AsOf)) ? [] : [new MaterialAttached(dialogue.Id, new(asked.Title, asked.Address, asked.AsOf))]);

    public static Outcome Decide(Dialogue dialogue, RecordDialogue asked, Context context) =>
        Outcome.Of(
            [
                .. Open(dialogue),
                .. asked.Day > context.Today ? [new DayOutOfOrder($"{asked.Day:yyyy-MM-dd}")] : Array.Empty<Problem>(),
                .. Wording.Filled(asked.Conclusions, "conclusions", Limit),
                .. asked.Notes is { Length: > Limit } long_ ? [new TooLong("notes", long_.Length, Limit)] : Array.Empty<Problem>(),
                .. IsSame(dialogue.Record, asked) ? [] : Stale(dialogue.Record, asked),
            ],
            () => IsSame(dialogue.Record, asked) ? [] : [new DialogueRecorded(dialogue.Id, new(asked.Day, context.Seal("conclusions", asked.Conclusions), context.SealOrNothing("notes", asked.Notes), context.Stamp))]);

    public static Outcome Decide(Authority authority, Dialogue dialogue, ReportDialogue asked, Context context) =>
        Outcome.Of(
            [
                .. Open(dialogue),
                .. dialogue is { Record: not null, Level: DialogueLevel.Political } ? Array.Empty<Problem>() : [new NothingToReport()],
                .. OrganisationRules.MissingBody(authority.Organisation, asked.To, "to"),
                .. authority.Organisation.Bodies.TryGetValue(asked.To, out var to) && to.Level != BodyLevel.ExecutiveBoard ? [new NotTheBoard(asked.To)] : Array.Empty<Problem>(),
                .. asked.Day > context.Today || asked.Day < dialogue.Record?.Day ? [new DayOutOfOrder($"{asked.Day:yyyy-MM-dd}")] : Array.Empty<Problem>(),
                .. Wording.Filled(asked.Text, "text", Limit),
            ],
            () => [new DialogueReported(dialogue.Id, new(asked.To, asked.Day, context.Seal("text", asked.Text), context.Stamp))]);

    public static Outcome Decide(Dialogue dialogue, CancelDialogue asked, Context context) =>
        Outcome.Of([.. StillCalled(dialogue), .. Wording.Filled(asked.Reason, "reason", Short)], () => [new DialogueCancelled(dialogue.Id, context.Seal("reason", asked.Reason), context.Stamp)]);

    /// <summary>The days as they are sent back to be compared.</summary>
    public static string Written(EquatableArray<DateOnly> days) => string.Join(',', days.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static EquatableArray<DateOnly> InOrder(EquatableArray<DateOnly> days) => days.Distinct().Order().ToEquatableArray();

    private static IEnumerable<Problem> Beside(Authority authority, CallDialogue asked) =>
        asked.Beside is not { } id ? []
        : !authority.Dialogues.Dialogues.TryGetValue(id, out var political) ? [new NotFound("dialogue", id.Value, "beside")]
        : asked.Level == DialogueLevel.Officials && political.Level == DialogueLevel.Political && political.Kind == asked.Kind && political.Year == asked.Year ? []
        : [new NotBeside(id)];

    // what is said before the dialogue is of no use after it
    private static IEnumerable<Problem> StillCalled(Dialogue dialogue) => dialogue.State == DialogueState.Called ? [] : [new DialogueClosed(dialogue.State)];

    private static IEnumerable<Problem> Open(Dialogue dialogue) =>
        dialogue.IsClosed ? [new DialogueClosed(dialogue.State)] : [];

    private static bool IsAddress(string? address) =>
        WebAddress.IsSafe(address) || (address is ['/', not '/', ..] and { Length: <= Short } && !address.Contains('\\', StringComparison.Ordinal));

    private static bool IsSame(DialogueRecord? now, RecordDialogue asked) =>
        now is not null && now.Day == asked.Day && Wording.Same(now.Conclusions, asked.Conclusions) && string.Equals(now.Notes?.Body ?? "", asked.Notes ?? "", StringComparison.Ordinal);

    // every save seals the conclusions anew, so their hash also tells that day or notes have changed
    private static IEnumerable<Problem> Stale(DialogueRecord? now, RecordDialogue asked) =>
        asked.Seen is null || string.Equals(asked.Seen, now?.Conclusions.Hash ?? "", StringComparison.Ordinal)
            ? [] : [new Conflict("conclusions", now?.Conclusions.Body ?? "", asked.Conclusions, now?.Stamp.By ?? "", now?.Stamp.At ?? 0)];
}
