using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Exchange.Package;

/// <summary>The maps of process.yaml and of the process versions as records.</summary>
internal static class ProcessReader
{
    public static ProcessPart Part(Fields file) => new(file.Many("years", year => new FollowedRow(year.At, year.Whole("year"), year.Reference("version"))), file.Many("rules", Rule));

    public static ProcessVersionRow Version(Fields file) => new(
        file.Id("id"),
        file.Text("name"),
        file.OptionalText("number"),
        file.OptionalDay("day"),
        file.OptionalText("validFor"),
        file.Flag("temporary"),
        file.One("replaces", one => new ReplacedDocument(one.Text("name"), one.OptionalText("number"))),
        file.One("revision", one => new NextRevision(one.OptionalDate("date"), one.OptionalText("words"), one.OptionalWhole("planningYear"))),
        file.OptionalReference("organisation"),
        file.Texts("documents"),
        file.Many("terms", term => new ProcessTerm(term.Text("key"), term.Texts("names").ToEquatableArray())),
        file.Many("texts", text => new ProcessText(text.Text("heading"), text.Texts("paragraphs").ToEquatableArray())),
        file.Many("statements", one => new ProcessStatement(one.Id("id").As<ItemId>(), one.Text("text"), one.Texts("topics").ToEquatableArray())),
        file.Texts("openPoints"),
        file.Many("steps", Step),
        file.Many("sources", OrganisationReader.Source));

    private static ProcessStepRow Step(Fields step) => new(
        step.Id("id"),
        step.Text("title"),
        step.Word<StepPhase>("phase"),
        step.OptionalWord<StepPhase>("alsoPhase"),
        step.Word<StepKind>("kind"),
        step.OptionalWord<StepLevel>("level"),
        step.OptionalWord<StepYear>("about"),
        step.Wholes("months"),
        step.OptionalWord<MonthRule>("monthRule"),
        step.OptionalWhole("day"),
        step.OptionalWhole("yearsAfter"),
        step.OptionalWhole("perYear"),
        step.Text("when"),
        step.References("responsible"),
        step.OptionalText("document"),
        step.References("buildsOn"),
        step.Texts("buildsOnDocuments"),
        step.References("receivers"),
        step.Texts("topics"),
        step.OptionalReference("organisation"),
        step.Flag("optional"),
        step.OptionalReference("sameAs"),
        step.OptionalWhole("reportFrom"),
        step.OptionalWhole("reportTo"),
        Detail(step),
        step.Many("sources", OrganisationReader.Source));

    private static StepDetailRow Detail(Fields step) => new(
        step.Texts("content"),
        step.Texts("agenda"),
        step.References("inCooperationWith"),
        step.References("inputFrom"),
        step.OptionalText("usedFor"),
        step.OptionalText("annex"),
        step.OptionalText("effect"),
        step.OptionalText("note"));

    private static ProcessRuleRow Rule(Fields rule) => new(
        rule.Id("id"),
        rule.Word<RuleKind>("kind"),
        rule.Word<RuleLevel>("level"),
        rule.Word<FindingSeverity>("severity"),
        rule.Text("text"),
        rule.Text("source"),
        rule.Flag("toBeChecked"),
        rule.OptionalDate("from"),
        rule.OptionalDate("to"),
        rule.References("versions"),
        rule.Texts("topics"),
        rule.Texts("others"),
        rule.OptionalWhole("month"),
        rule.OptionalWhole("day"),
        rule.OptionalWhole("days"),
        rule.OptionalWhole("least"),
        rule.OptionalWhole("most"),
        rule.OptionalWhole("year"),
        rule.Words<BodyLevel>("levels"),
        rule.OptionalText("what"));
}
