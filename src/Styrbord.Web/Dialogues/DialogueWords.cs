using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Rendering.Text;
using Styrbord.Web.Work;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Dialogues;

/// <summary>Dialogues in words.</summary>
internal static class DialogueWords
{
    public const string List = "/dialoger";

    public static string Address(ItemId dialogue) => $"{List}/{dialogue}";

    public static string Kind(DialogueKind kind) => DialogueDocument.KindOf(kind);

    public static string Level(DialogueLevel level) => level == DialogueLevel.Political ? "politisk nivå" : "tjänstepersonsnivå";

    public static Mark State(Dialogue dialogue, DateOnly today) => dialogue.State switch
    {
        DialogueState.Reported => Mark.Done with { Word = "Återredovisad" },
        DialogueState.Cancelled => Mark.Replaced with { Word = "Inställd" },
        DialogueState.Held when dialogue.IsOpen => Mark.Waiting with { Word = "Hållen, ej återredovisad" },
        DialogueState.Held => Mark.Done with { Word = "Hållen" },
        _ when dialogue.Days is [.., var last] && last < today => Mark.Late with { Word = "Inget är skrivet" },
        _ when dialogue.Days.Count == 0 => Mark.NotBegun with { Word = "Dag saknas" },
        _ => Mark.UnderWay with { Word = "Kallad" },
    };

    public static string Days(Dialogue dialogue) => dialogue.Days.Count == 0 ? "ingen dag satt" : Sv.List([.. dialogue.Days.Select(Sv.Date)]);

    /// <summary>Kind, year and whom it is with, for headings.</summary>
    public static string Title(Dialogue dialogue) => DialogueDocument.Title(dialogue);

    public static string With(Authority authority, Dialogue dialogue, DateOnly day) => Sv.List([.. dialogue.With.Select(b => BodyWords.InSentence(OrganisationQueries.NameOf(authority, b, day)))]);

    public static MarkupString Text(TextRef text) => (MarkupString)MarkdownText.ToHtml(text.ToString());

    public static IReadOnlyList<Option> Kinds { get; } = [.. Enum.GetValues<DialogueKind>().Select(k => new Option(Camel(k), Sv.Capital(Kind(k))))];

    public static IReadOnlyList<Option> Levels { get; } = [.. Enum.GetValues<DialogueLevel>().Select(l => new Option(Camel(l), Sv.Capital(Level(l))))];

    private static string Camel<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
