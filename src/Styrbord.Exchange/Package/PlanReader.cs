using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;

namespace Styrbord.Exchange.Package;

/// <summary>The maps of templates.yaml, plans/*.yaml and decisions.yaml as records.</summary>
internal static class PlanReader
{
    public static TemplateRow Template(Fields template) => new(
        template.Id("id"), template.Whole("year"), template.Text("name"), template.Day("day"), template.Many("sections", TemplateSection), template.OptionalWord<DocumentKind>("kind"));

    public static PlanRow Plan(Fields file) => new(
        file.Id("id"),
        file.Whole("year"),
        file.Reference("forBody"),
        file.Word<DecisionStage>("stage"),
        file.References("preparedBy"),
        file.OptionalReference("coordinatedBy"),
        file.Reference("template"),
        file.Reference("matter"),
        Written(file),
        file.Texts("motion"),
        file.Many("sections", Section),
        file.Many("goals", text => new GoalTextRow(text.Reference("goal"), text.Text("text"), Written(text))),
        file.Many("answers", Answer),
        file.Many("indicators", Use),
        file.Many("ownFocusAreas", OwnFocusArea),
        file.Many("commitments", Commitment),
        file.Many("revisions", Revision));

    public static TextRow Text(Fields text) => new(
        text.Id("id"), text.Reference("template"), text.Reference("forBody"), text.OptionalReference("matter"), Written(text), text.Texts("motion"), text.Many("sections", Section), text.Many("revisions", Revision));

    public static MatterRow Matter(Fields matter) => new(
        matter.Id("id"),
        matter.Text("diaryNumber"),
        matter.Text("title"),
        matter.Word<MatterKind>("kind"),
        matter.OptionalWhole("year"),
        matter.Day("opened"),
        matter.OptionalReference("receiver"),
        matter.OptionalDay("due"),
        matter.Flag("example"),
        matter.Many("decisions", Decision));

    private static TemplateSectionRow TemplateSection(Fields section) => new(
        section.Id("id"), section.Text("heading"), section.Flag("mandatory"), section.OptionalText("instruction"), section.Whole("limit"), section.Flag("afterGoals"),
        section.OptionalWhole("words"), section.OptionalWord<DecisionStage>("from"));

    private static SectionTextRow Section(Fields text) => new(text.Reference("section"), text.Text("text"), Written(text));

    private static RevisionRow Revision(Fields revision) => new(revision.OptionalReference("content"), Written(revision));

    private static WrittenRow Written(Fields fields) => new(fields.Day("written"), fields.Reference("by"), fields.Flag("example"));

    private static AnswerRow Answer(Fields answer) => new(
        answer.Reference("assignment"), answer.Text("text"), !answer.Has("confirmed") || answer.Flag("confirmed"), answer.References("directedTo"), Written(answer));

    private static UseRow Use(Fields use) => new(
        use.Reference("indicator"),
        use.Reference("goal"),
        use.OptionalReference("focusArea"),
        use.OptionalText("baseline"),
        use.OptionalWhole("baselineYear"),
        use.OptionalText("target"),
        Written(use));

    private static OwnFocusAreaRow OwnFocusArea(Fields own) => new(
        own.Id("id"), own.Reference("goal"), own.Text("name"), own.Text("text"), own.Text("compatible"), Written(own));

    private static CommitmentRow Commitment(Fields commitment) => new(
        commitment.Id("id"), commitment.Reference("goal"), commitment.OptionalReference("focusArea"), commitment.Text("text"), Written(commitment));

    private static DecisionRow Decision(Fields decision) => new(
        decision.Id("id"),
        decision.OptionalReference("body"),
        decision.Date("date"),
        decision.Word<DecisionStage>("stage"),
        decision.OptionalText("paragraph"),
        decision.OptionalReference("content"),
        decision.Flag("immediateApproval"),
        decision.OptionalText("remark"),
        decision.Flag("example"),
        decision.Many("sources", OrganisationReader.Source));
}
