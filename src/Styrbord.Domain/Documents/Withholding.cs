using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>A text that has been emptied for ever.</summary>
/// <param name="Text">Its id (<see cref="TextRef.Id"/>).</param>
/// <param name="Ground">The decision that ordered it, and why.</param>
/// <param name="Contents">Locked contents that held it and were emptied with it.</param>
/// <param name="ActionPlans">Ids of the fixed action plans, as documents, that showed it and were emptied with it; nothing when none did.</param>
public sealed record WithheldText(string Text, TextRef Ground, EquatableArray<ItemId> Contents, Stamp Stamp, EquatableArray<string>? ActionPlans = null);

/// <summary>
/// Empties a text and every locked document that holds it, with their kept files. Hashes and the chain stay; nobody reads the words again.
/// </summary>
/// <param name="Text">Id of the text (<see cref="TextRef.Id"/>).</param>
/// <param name="Ground">The decision that orders it, and why.</param>
public sealed record WithholdText(string Text, string Ground) : Command
{
    public override Outcome Decide(Authority authority, Context context) => WithholdingRules.Decide(authority, this, context);
}

/// <param name="Documents">Ids of the texts of those contents.</param>
public sealed record TextWithheld(WithheldText Withheld, EquatableArray<string> Documents) : Event
{
    public override IEnumerable<TextRef> Texts => [Withheld.Ground];

    public override IEnumerable<string> Withholds => [Withheld.Text, .. Documents];

    public override IEnumerable<string> Forgets => Withheld.Contents.Select(c => DocumentsQueries.KeptAs(DocumentsQueries.IdOf(c)));

    public override Authority Apply(Authority authority) => authority with
    {
        Documents = authority.Documents with { Withheld = authority.Documents.Withheld.SetItem(Withheld.Text, Withheld) },
    };
}

public static class WithholdingRules
{
    private const int Longest = 2_000;
    private const int LongestId = 300;

    public static Outcome Decide(Authority authority, WithholdText asked, Context context)
    {
        var (contents, plans) = (Holding(authority, asked.Text).ToList(), Showing(authority, asked.Text).ToList());
        return Outcome.Of(
            [
                .. asked.Text.Length is 0 or > LongestId || !asked.Text.Contains('/', StringComparison.Ordinal) ? [new NotFound("text", asked.Text, "text")] : Array.Empty<Problem>(),
                .. string.IsNullOrWhiteSpace(asked.Ground) ? [new Required("ground")] : Array.Empty<Problem>(),
                .. asked.Ground.Length > Longest ? [new TooLong("ground", asked.Ground.Length, Longest)] : Array.Empty<Problem>(),
            ],
            () => authority.Documents.Withheld.ContainsKey(asked.Text) ? [] :
                [new TextWithheld(new(asked.Text, context.Seal("ground", asked.Ground), [.. contents.Select(c => c.Id)], context.Stamp, plans.Count == 0 ? null : plans.Select(p => ActionPlanDocuments.IdOf(p.Plan, p.Kept)).ToEquatableArray()), [.. contents.Select(c => c.Document.Id), .. plans.Select(p => p.Kept.Document.Id).Where(id => !string.Equals(id, asked.Text, StringComparison.Ordinal))])]);
    }

    /// <summary>The locked contents that hold a text, or are it.</summary>
    public static IEnumerable<FrozenContent> Holding(Authority authority, string text)
    {
        var revisions = authority.Plans.Plans.Values.SelectMany(p => p.Kept.Where(k => k.Content is not null && (Names(k.Written, text) || QuotedTexts.Of(authority, p, k).Any(t => Is(t, text))))).Select(k => k.Content!.Value)
            .Concat(authority.Plans.Texts.Values.SelectMany(t => t.Kept).Where(k => k.Content is not null && Names(k, text)).Select(k => k.Content!.Value)).ToHashSet();
        return authority.Decisions.Contents.Values.Where(c => revisions.Contains(c.Id) || Is(c.Document, text));
    }

    /// <summary>The fixed action plans whose document shows the words of a text, or is it.</summary>
    public static IEnumerable<(ActionPlan Plan, FixedActionPlan Kept)> Showing(Authority authority, string text) =>
        authority.ActionPlans.Plans.Values.SelectMany(p => p.Fixed.Select(f => (p, f)))
            .Where(p => p.f.Document.Body is not null && (Is(p.f.Document, text) || p.f.Shows.Contains(text, StringComparer.Ordinal)));

    private static bool Is(TextRef text, string id) => string.Equals(text.Id, id, StringComparison.Ordinal);

    // whatever a thing may hold, its canonical bytes name every text by its id
    private static bool Names(object thing, string text) => Json(thing).Contains($"\"id\":{Json(text)}", StringComparison.Ordinal);

    private static string Json(object value) => System.Text.Encoding.UTF8.GetString(Model.ToJson(value));
}
