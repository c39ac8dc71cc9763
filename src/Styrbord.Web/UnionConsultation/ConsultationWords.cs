using Styrbord.Domain.Decisions;
using Styrbord.Domain.UnionConsultation;
using Styrbord.Web.Governing;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.UnionConsultation;

/// <summary>Union consultation in words.</summary>
internal static class ConsultationWords
{
    public const string Address = "/samverkan";

    public static string Year(int year) => $"{Address}?ar={year}";

    public static Mark State(ConsultationTopic topic) => topic switch
    {
        { RegisteredAfter: true } => Mark.Late with { Word = "Registrerat efter beslutet" },
        { DecidedWithout: true } => Mark.Late with { Word = "Beslutat utan samverkan" },
        { Consultation: null } => Mark.NotBegun with { Word = "Öppet" },
        _ => State(topic.Consultation!.Last),
    };

    public static Mark State(ConsultedStep step) => step switch
    {
        { Step: ConsultationStep.Informed } => Mark.UnderWay with { Word = "Informerat" },
        { Step: ConsultationStep.InDialogue } => Mark.UnderWay with { Word = "I dialog" },
        { Result: ConsultationResult.Disagreement } => Mark.PartlyReached with { Word = "Avslutat i oenighet" },
        _ => Mark.Done with { Word = "Avslutat i enighet" },
    };

    /// <summary><c>regionplan med budget 2019</c>.</summary>
    public static string Topic(MatterKind kind, int year) => $"{Sv.Uncapital(DecidesWords.Of(kind))} {year}";

    public static IReadOnlyList<Option> Steps { get; } = [new("informed", "Informerat"), new("inDialogue", "I dialog"), new("closed", "Avslutat")];

    public static IReadOnlyList<Option> Results { get; } = [new("", "Inte avslutat"), new("agreement", "I enighet"), new("disagreement", "I oenighet")];
}
