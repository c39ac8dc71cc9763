using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.ActionPlans;

/// <summary>What an activity may be, and who says how far it has come.</summary>
public static class ActivityRules
{
    /// <summary>Greatest length of a description, in characters.</summary>
    public const int TextLimit = 4_000;

    private const int NoteLimit = 1_000;
    private const int AddressLimit = 500;

    public static Outcome Decide(Authority authority, AddActivity asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("activity", asked.Id.Value, authority.ActionPlans.Activities.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. Wording.Fits(asked.Text, "text", TextLimit),
                .. When(asked.Start, asked.End, asked.Year),
                .. Responsible(authority, asked.Administration, asked.Responsible, asked.Start, asked.End),
                .. Ties.Judge(authority, asked.Administration, asked.Year, asked.Items, asked.Goals),
            ],
            () => [new ActivityAdded(
                asked.Id, asked.Administration, asked.Year,
                new(asked.Name, context.SealOrNothing("text", asked.Text), asked.Responsible, asked.Start, asked.End, Once(asked.Items), Once(asked.Goals)), context.Stamp, asked.Example)]);

    public static Outcome Decide(Authority authority, Activity activity, ChangeActivity asked, Context context)
    {
        var now = activity.Content;
        var text = string.Equals(now.Text?.Body ?? "", asked.Text ?? "", StringComparison.Ordinal) ? now.Text : context.SealOrNothing("text", asked.Text);
        var next = new ActivityContent(asked.Name, text, asked.Responsible, asked.Start, asked.End, Once(asked.Items), Once(asked.Goals));
        return Outcome.Of(
            [
                .. OrganisationRules.Named(asked.Name),
                .. Wording.Fits(asked.Text, "text", TextLimit),
                .. When(asked.Start, asked.End, activity.Year),
                .. Responsible(authority, activity.Administration, asked.Responsible, asked.Start, asked.End),
                .. Ties.Judge(authority, activity.Administration, activity.Year, asked.Items, asked.Goals),
                .. asked.Seen is null || string.Equals(asked.Seen, now.Seen, StringComparison.Ordinal) ? [] : Conflicts(authority, activity, next),
            ],
            () => next == now ? [] : [new ActivityChanged(activity.Id, next, context.Stamp)]);
    }

    public static Outcome Decide(Activity activity, ReportActivity asked, Context context) =>
        Outcome.Of(
            Wording.Fits(asked.Note, "note", NoteLimit),
            () => activity is { Dropped: null, IsReported: true } && activity.Progress == asked.Progress && string.Equals(activity.Note?.Body ?? "", asked.Note ?? "", StringComparison.Ordinal)
                ? []
                : [new ActivityReported(activity.Id, asked.Progress, context.SealOrNothing("note", asked.Note), context.Stamp)]);

    public static Outcome Decide(Activity activity, DropActivity asked, Context context) =>
        Outcome.Of(
            string.IsNullOrWhiteSpace(asked.Reason) ? [new Required("reason")] : Wording.Fits(asked.Reason, "reason", NoteLimit),
            () => string.Equals(activity.Dropped?.Body, asked.Reason, StringComparison.Ordinal) ? [] : [new ActivityDropped(activity.Id, context.Seal("reason", asked.Reason), context.Stamp)]);

    public static Outcome Decide(Activity activity, LinkIndividualGoals asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("link", asked.Id.Value, activity.Individual.Any(l => l.Id == asked.Id)),
                .. OrganisationRules.Named(asked.Label, "label"),
                .. OrganisationRules.Named(asked.KeptIn, "keptIn"),
                .. WebAddress.IsSafe(asked.Address) ? Wording.Fits(asked.Address, "address", AddressLimit) : [new NotHttps(asked.Address)],
            ],
            () => [new IndividualGoalsLinked(activity.Id, new(asked.Id, asked.Label, asked.Address, asked.KeptIn), context.Stamp)]);

    public static Outcome Decide(Activity activity, UnlinkIndividualGoals asked, Context context) =>
        activity.Individual.All(l => l.Id != asked.Id) ? new NotFound("link", asked.Id.Value) : new IndividualGoalsUnlinked(activity.Id, asked.Id, context.Stamp);

    private static IEnumerable<Problem> When(PartialDate start, PartialDate end, int year) =>
        end.AsEnd < start.AsStart ? [new EndsBeforeStart("end")]
        : start.AsStart.Year > year ? [new OutsideTheYear(year, "start")]
        : end.AsEnd.Year < year ? [new OutsideTheYear(year, "end")]
        : [];

    private static IEnumerable<Problem> Responsible(Authority authority, UnitId administration, UnitId responsible, PartialDate start, PartialDate end)
    {
        if (!authority.Organisation.Units.TryGetValue(responsible, out var unit))
        {
            return [new NotFound("unit", responsible.Value, "responsible")];
        }

        return !Administrations.Belongs(authority, responsible, administration)
            ? [new NotOfAdministration(unit.NameOn(start.AsStart), OrganisationQueries.NameOf(authority, administration, start.AsStart))]
            : new[] { start.AsStart, end.AsEnd }.Where(d => !unit.Validity.Holds(d)).Take(1).Select(d => new UnitNotThere(unit.NameOn(d), d));
    }

    /// <summary>Every field in which what stands now is another than what the writer wants.</summary>
    private static IEnumerable<Problem> Conflicts(Authority authority, Activity activity, ActivityContent mine)
    {
        var theirs = activity.Content;
        string Unit(UnitId unit) => OrganisationQueries.NameOf(authority, unit, theirs.Start.AsStart);
        Conflict On(string at, string now, string wanted) => new(at, now, wanted, activity.Stamp.By, activity.Stamp.At);
        return new[]
        {
            On("name", theirs.Name, mine.Name),
            On("text", theirs.Text?.Body ?? "", mine.Text?.Body ?? ""),
            On("responsible", Unit(theirs.Responsible), Unit(mine.Responsible)),
            On("start", $"{theirs.Start}", $"{mine.Start}"),
            On("end", $"{theirs.End}", $"{mine.End}"),
            On("items", $"{string.Join(' ', theirs.Items)} {string.Join(' ', theirs.Goals)}", $"{string.Join(' ', mine.Items)} {string.Join(' ', mine.Goals)}"),
        }.Where(c => !string.Equals(c.Theirs, c.Mine, StringComparison.Ordinal));
    }

    private static EquatableArray<T> Once<T>(EquatableArray<T> items) => items.Distinct().ToEquatableArray();
}
