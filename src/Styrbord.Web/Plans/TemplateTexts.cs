using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans;

/// <summary>Sentences and rows about templates.</summary>
internal static class TemplateTexts
{
    public const string List = "/mallar";

    public static string Address(PlanTemplate template) => $"{List}/{Uri.EscapeDataString(template.Id.Value)}";

    public static IReadOnlyList<Option> Kinds(Authority authority, int year) =>
        [.. Enum.GetValues<DocumentKind>().Select(k => new Option(DocumentKinds.KeyOf(k), DocumentKinds.NameOf(authority, k, year)))];

    /// <summary>What a change of the template reaches, in a sentence.</summary>
    public static string Reach(TemplateReach reach) => (reach.Open.Length + reach.Texts.Count(t => !t.Closed), reach.Locked.Length + reach.Texts.Count(t => t.Closed)) switch
    {
        (0, 0) => "Inget dokument har börjat med mallen än.",
        (0, _) => "Alla dokument som är gjorda med mallen är låsta. De ändras inte av det du gör här.",
        (var open, 0) => $"{Documents(open)} skrivs med mallen. En ändring syns i {(open == 1 ? "det" : "dem")} genast.",
        var (open, locked) => $"{Documents(open)} skrivs med mallen och en ändring syns i {(open == 1 ? "det" : "dem")} genast. {Documents(locked)} {(locked == 1 ? "är låst" : "är låsta")} och ändras inte.",
    };

    /// <summary><c>högst 300 ord, 5 000 tecken</c>.</summary>
    public static string Extent(TemplateSection section) =>
        section.Words is { } words ? $"omkring {Sv.Number(words)} ord, högst {Sv.Number(section.Limit)} tecken" : $"högst {Sv.Number(section.Limit)} tecken";

    /// <summary>What is asked for a text as a hint beside its field.</summary>
    public static string Hint(TemplateSection section) => $"{Sv.Capital(Extent(section))}.";

    /// <summary>How long a text is, beside what is intended.</summary>
    public static string Length(TemplateSection section, int words, int characters) =>
        section.Words is { } intended ? $"{Sv.Number(words)} av omkring {Sv.Number(intended)} ord." : $"{Sv.Number(characters)} av högst {Sv.Number(section.Limit)} tecken.";

    public static MarkupString Marks(TemplateSection section) => Html.Of($"""
        {Html.Tag(section.Mandatory ? "Krävs" : "Frivilligt", section.Mandatory ? "info" : "")}{(section.AfterGoals ? Html.Tag("Efter målen") : Html.None)}{(section.From == DecisionStage.Final ? Html.Tag("Bara i den slutliga planen") : Html.None)}
        """);

    private static string Documents(int count) => $"{Sv.Capital(Sv.Count(count, neuter: true))} dokument";
}
