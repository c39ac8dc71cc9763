namespace Styrbord.Exchange.Package;

/// <summary>The maps of plans/*.yaml and decisions.yaml as records.</summary>
internal static class PlanReader
{
    public static PlanRow Plan(Fields file) => new(
        file.Id("id"),
        file.Whole("year"),
        file.Text("title"),
        file.Reference("forBody"),
        file.References("preparedBy"),
        Written(file),
        file.Texts("motion"),
        file.One("vision", PlanText),
        file.Many("goals", PlanText),
        file.Many("answers", Answer),
        file.Many("indicators", Target),
        file.Many("ownFocusAreas", OwnFocusArea),
        file.Many("commitments", Commitment),
        file.Many("revisions", revision => new RevisionRow(revision.Flag("locked"), revision.OptionalText("note"), Written(revision))));

    public static MatterRow Matter(Fields matter) => new(
        matter.Id("id"),
        matter.Text("title"),
        matter.OptionalText("diaryNumber"),
        matter.Flag("example"),
        matter.Day("opened"),
        matter.Many("decisions", Decision),
        matter.Many("notes", note => new NoteRow(note.Date("date"), note.Text("text"), note.Many("sources", OrganisationReader.Source))));

    private static WrittenRow Written(Fields fields) => new(fields.Day("written"), fields.Reference("by"), fields.Flag("example"));

    private static PlanTextRow PlanText(Fields text) => new(text.OptionalReference("goal"), text.Text("text"), Written(text));

    private static AnswerRow Answer(Fields answer) => new(
        answer.Reference("assignment"), answer.Text("text"), answer.Flag("begun"), answer.References("directedTo"), Written(answer));

    private static TargetRow Target(Fields target) => new(
        target.Reference("indicator"), target.Reference("goal"), target.OptionalText("baseline"), target.OptionalText("target"), Written(target));

    private static OwnFocusAreaRow OwnFocusArea(Fields own) => new(
        own.Id("id"), own.Reference("goal"), own.Text("name"), own.Text("text"), own.Text("compatible"), Written(own));

    private static CommitmentRow Commitment(Fields commitment) => new(
        commitment.Id("id"), commitment.Reference("goal"), commitment.OptionalReference("focusArea"), commitment.Text("text"), Written(commitment));

    private static DecisionRow Decision(Fields decision) => new(
        decision.Id("id"),
        decision.Text("kind"),
        decision.Flag("preparation"),
        decision.Reference("body"),
        decision.Date("date"),
        decision.OptionalText("paragraph"),
        decision.Flag("immediateApproval"),
        decision.OptionalReference("plan"),
        decision.OptionalReference("directive"),
        decision.OptionalReference("timetable"),
        decision.Flag("example"),
        decision.Many("sources", OrganisationReader.Source));
}
