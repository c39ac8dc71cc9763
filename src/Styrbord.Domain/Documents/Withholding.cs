using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>A text that has been emptied for ever.</summary>
/// <param name="Text">Its id (<see cref="TextRef.Id"/>).</param>
/// <param name="Ground">The decision that ordered it, and why.</param>
/// <param name="Contents">Locked contents that held it and were emptied with it.</param>
public sealed record WithheldText(string Text, TextRef Ground, EquatableArray<ItemId> Contents, Stamp Stamp);

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
        var (contents, plans) = (Holding(authority, asked.Text).ToList(), FixedPlans(authority, asked.Text));
        return Outcome.Of(
            [
                .. asked.Text.Length is 0 or > LongestId || !asked.Text.Contains('/', StringComparison.Ordinal) ? [new NotFound("text", asked.Text, "text")] : Array.Empty<Problem>(),
                .. string.IsNullOrWhiteSpace(asked.Ground) ? [new Required("ground")] : Array.Empty<Problem>(),
                .. asked.Ground.Length > Longest ? [new TooLong("ground", asked.Ground.Length, Longest)] : Array.Empty<Problem>(),
            ],
            () => authority.Documents.Withheld.ContainsKey(asked.Text) ? [] :
                [new TextWithheld(new(asked.Text, context.Seal("ground", asked.Ground), [.. contents.Select(c => c.Id)], context.Stamp), [.. contents.Select(c => c.Document.Id), .. plans])]);
    }

    /// <summary>The locked contents that hold a text, or are it.</summary>
    public static IEnumerable<FrozenContent> Holding(Authority authority, string text)
    {
        var revisions = authority.Plans.Plans.Values.SelectMany(p => p.Kept).Where(k => k.Content is not null && Names(k.Written, text)).Select(k => k.Content!.Value)
            .Concat(authority.Plans.Texts.Values.SelectMany(t => t.Kept).Where(k => k.Content is not null && Names(k, text)).Select(k => k.Content!.Value)).ToHashSet();
        return authority.Decisions.Contents.Values.Where(c => revisions.Contains(c.Id) || string.Equals(c.Document.Id, text, StringComparison.Ordinal));
    }

    /// <summary>The documents of the action plan fixed for the year in which the text stands in one of its sections or activities.</summary>
    private static IEnumerable<string> FixedPlans(Authority authority, string text) =>
        authority.ActionPlans.Plans.Values
            .Where(p => p.Sections.Values.Any(s => string.Equals(s.Text.Id, text, StringComparison.Ordinal))
                || authority.ActionPlans.Activities.Values.Any(a => a.Administration == p.Administration && a.Year == p.Year && Names(a, text)))
            .SelectMany(p => p.Fixed).Where(f => f.Document.Body is not null).Select(f => f.Document.Id);

    // whatever a thing may hold, its canonical bytes name every text by its id
    private static bool Names(object thing, string text) => Json(thing).Contains($"\"id\":{Json(text)}", StringComparison.Ordinal);

    private static string Json(object value) => System.Text.Encoding.UTF8.GetString(Model.ToJson(value));
}
