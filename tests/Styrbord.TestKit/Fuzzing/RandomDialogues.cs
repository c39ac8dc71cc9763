using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.TestKit.Fuzzing;

internal static class RandomDialogues
{
    public static readonly Kind[] Kinds =
    [
        new(3, d => new CallDialogue(new(d.NewId("dialog")), d.OneOf<DialogueKind>(), d.OneOf<DialogueLevel>(), 2018 + d.Below(3), d.Body(), d.Bodies(3), d.Chance(60) ? [d.DayNear(5, 20)] : [], Beside: d.Chance(20) ? Any(d)?.Id : null)),
        new(1, d => Any(d) is { } one ? new SetDialogueDays(one.Id, [d.DayNear(5, 20)], d.Chance(60) ? DialogueRules.Written(one.Days) : d.Chance(50) ? "" : null) : null),
        new(2, d => Any(d) is { } one ? new RequestInformation(one.Id, new(d.NewId("fraga")), d.Text()) : null),
        new(3, Answered),
        new(1, d => Any(d) is { } one ? new AttachMaterial(one.Id, d.Name("Plan"), d.Chance(80) ? "/planer" : "//annan", d.Chance(30) ? d.DayNear() : null) : null),
        new(3, d => Any(d) is { } one ? new RecordDialogue(one.Id, d.DayNear(10, 1), d.Text(), d.Chance(40) ? d.Text() : null, d.Chance(50) ? one.Record?.Conclusions.Hash ?? "" : null) : null),
        new(3, d => Any(d, held: true) is { } one ? new ReportDialogue(one.Id, d.Body(b => b.Level == BodyLevel.ExecutiveBoard || d.Chance(10)), d.Today, d.Text()) : null),
        new(1, d => Any(d) is { } one && d.Chance(40) ? new CancelDialogue(one.Id, d.Text()) : null),
    ];

    private static Dialogue? Any(Draw d, bool held = false) => d.Pick(d.Authority.Dialogues.Dialogues.Values.Where(one => !held || one.Record is not null || d.Chance(10)));

    private static AnswerRequest? Answered(Draw d)
    {
        if (d.Pick(d.Authority.Dialogues.Dialogues.Values.Where(one => one.Requests.Count > 0)) is not { } one)
        {
            return null;
        }

        var (request, body) = (d.Pick((IReadOnlyList<InformationRequest>)[.. one.Requests])!, d.Chance(90) ? d.Pick((IReadOnlyList<BodyId>)[.. one.With]) : d.Body());
        return new(one.Id, request.Id, body, d.Text(), d.Chance(50) ? request.Of(body)?.Text.Hash ?? "" : null);
    }
}
