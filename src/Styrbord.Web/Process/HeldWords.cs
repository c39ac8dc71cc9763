using Styrbord.Domain;
using Styrbord.Domain.Process;
using Styrbord.Web.Dialogues;
using Styrbord.Web.Shared;
using Styrbord.Web.UnionConsultation;

namespace Styrbord.Web.Process;

/// <summary>A dialogue or a meeting of union consultation as a day of the year, and where it is.</summary>
internal static class HeldWords
{
    public static string Name(Authority authority, HeldDay one) =>
        authority.Dialogues.Dialogues.GetValueOrDefault(one.Held.Id) is { } dialogue ? DialogueWords.Title(dialogue) : $"Samverkan, {Sv.Uncapital(one.Held.Name ?? "")}";

    public static string Address(Authority authority, HeldDay one) =>
        authority.Dialogues.Dialogues.ContainsKey(one.Held.Id) ? DialogueWords.Address(one.Held.Id) : $"{ConsultationWords.Year(one.Day.Year)}#mote-{one.Held.Id}";
}
