using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Secrecy;

namespace Styrbord.Web.Shared.Views;

/// <summary>
/// All that a page may know: the state it shows and the state now as whoever looks may see them, and which day it is. A page is a function of it.
/// </summary>
/// <param name="Shown">The state to show: now, or as of an earlier day or event.</param>
/// <param name="Now">The state now; roles are judged by it.</param>
/// <param name="Account">Who looks, or nobody before signing in.</param>
/// <param name="Today">Today in the shown state: the real day, or the day asked for with <c>?vid=</c>.</param>
/// <param name="AsOf">What was asked for, when the state is not the present one.</param>
/// <param name="Address">Path and query of the page.</param>
public sealed record AuthorityView(Authority Shown, Authority Now, Viewer? Account, DateOnly Today, AsOf? AsOf, string Address)
{
    /// <summary>True when an earlier state is shown: then nothing can be changed.</summary>
    public bool IsPast => AsOf is not null;

    /// <summary>What is hidden from whoever looks. The states are without it: whatever is asked of them tells nothing more.</summary>
    public Visible Visible { get; init; } = Visible.Everything;

    /// <summary>When the database was last heard from, if it is silent: the page says of when it is.</summary>
    public DateTimeOffset? SilentSince { get; init; }

    /// <summary>The years that have a directive, in order.</summary>
    public ImmutableArray<int> Years => [.. Shown.Goals.Directives.Values.Select(d => d.Year).Distinct().Order()];

    /// <summary>The year the page is about: the one in the address, else the latest one planned for.</summary>
    public int Year => YearInAddress ?? Years.Where(y => y <= Today.Year + 1).DefaultIfEmpty(Today.Year + 1).Max();

    private int? YearInAddress => Address.Split('?')[0].Split('/').Select(s => s.Length == 4 && int.TryParse(s, out var year) ? year : (int?)null)
        .FirstOrDefault(y => y is > 1900 and < 3000);

    // half a SHA-256, which is more than enough to tell pages apart
    private static string Short(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash[..16]);
    }

    /// <summary>
    /// Everything the answer depends on. <paramref name="features"/> are the slices the page reads (all when empty);
    /// a page shared between accounts leaves out <paramref name="personal"/>; <paramref name="variant"/> is theme and chosen year.
    /// </summary>
    internal string Key(IReadOnlyList<string> features, bool personal, string variant)
    {
        var last = features.Count == 0 ? Shown.Sequence : features.Max(f => Shown.Touched.GetValueOrDefault(f));
        var who = personal ? Account?.Id : Account?.AccessClass;
        var text = $"{Build.Id}\n{Address}\n{Today:yyyy-MM-dd}\n{who}\n{last}\n{(AsOf is null ? 0 : Shown.Sequence)}\n{Now.Documents.Withheld.Count}\n{variant}\n{Visible.Key}\n{SilentSince:HHmm}\nsv";
        return Short(text);
    }
}

/// <summary>An earlier state: the day or the sequence that was asked for.</summary>
public sealed record AsOf(DateOnly? Day, long? Sequence);

/// <summary>Somebody who is signed in.</summary>
/// <param name="Id">Account id, as events hold it.</param>
/// <param name="Name">As shown; for a sample's account its role and body.</param>
/// <param name="AccessClass">Hash of the set of (role, body): those with the same see the same.</param>
/// <param name="Roles">The roles held now.</param>
public sealed record Viewer(string Id, string Name, string AccessClass, ImmutableArray<RoleGrant> Roles)
{
    /// <summary>Belongs to a page's ETag, since the name stands in the page.</summary>
    internal string Mark { get; } = Hashes.Abbreviated(Hashes.Sha256(Id + Name));
}
