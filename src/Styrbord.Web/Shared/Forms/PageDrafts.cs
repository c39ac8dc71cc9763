using Styrbord.Timeline;

namespace Styrbord.Web.Shared.Forms;

/// <summary>The reader's drafts for one page: which there are is asked once a request, and only those that are there are read.</summary>
internal sealed class PageDrafts(Journal journal)
{
    private Task<IReadOnlySet<string>>? _keys;

    public async Task<FieldDraft?> OfAsync(string account, string key)
    {
        var keys = await (_keys ??= journal.Drafts.KeysAsync(account));
        return keys.Contains(key) ? FieldDraft.Of(await journal.Drafts.GetAsync(account, key)) : null;
    }
}
