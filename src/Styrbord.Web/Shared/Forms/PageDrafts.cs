using Styrbord.Timeline;

namespace Styrbord.Web.Shared.Forms;

/// <summary>The reader's drafts for one page: which there are is asked once a request, and only those that are there are read.</summary>
internal sealed class PageDrafts(Journal journal)
{
    private Task<IReadOnlySet<string>>? _keys;

    public async Task<FieldDraft?> OfAsync(string account, string key)
    {
        var keys = await KeysAsync(account);
        return keys.Contains(key) ? FieldDraft.Of(await journal.Drafts.GetAsync(account, key)) : null;
    }

    /// <summary>Those whose keys begin with <paramref name="start"/>, by key.</summary>
    public async Task<IReadOnlyDictionary<string, FieldDraft>> BeginningWithAsync(string account, string start)
    {
        var drafts = new Dictionary<string, FieldDraft>(StringComparer.Ordinal);
        foreach (var key in (await KeysAsync(account)).Where(k => k.StartsWith(start, StringComparison.Ordinal)))
        {
            if (await OfAsync(account, key) is { } draft)
            {
                drafts[key] = draft;
            }
        }

        return drafts;
    }

    private Task<IReadOnlySet<string>> KeysAsync(string account) => _keys ??= journal.Drafts.KeysAsync(account);
}
