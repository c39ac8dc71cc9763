using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Organisation;

public static class OrganisationQueries
{
    /// <summary>The bodies valid on a day, by level and then name .</summary>
    public static ImmutableArray<Body> BodiesOn(Authority authority, DateOnly day, BodyLevel? level = null) =>
        [.. authority.Organisation.Bodies.Values
            .Where(b => b.Validity.Holds(day) && (level is null || b.Level == level))
            .OrderBy(b => b.Level).ThenBy(b => b.NameOn(day), StringComparer.Ordinal)];

    public static ImmutableArray<Unit> UnitsOf(Authority authority, BodyId body, DateOnly day) =>
        [.. authority.Organisation.Units.Values.Where(u => u.Body == body && u.Validity.Holds(day))];

    public static ImmutableArray<Unit> UnitsBelow(Authority authority, UnitId unit, DateOnly day) =>
        [.. authority.Organisation.Units.Values.Where(u => u.Parent == unit && u.Validity.Holds(day))];

    public static ImmutableArray<BodyRelation> RelationsOf(Authority authority, BodyId body) =>
        [.. authority.Organisation.Relations.Values.Where(r => r.To == body || r.From.Contains(body)).OrderBy(r => r.Date.OrderDay)];

    /// <summary>The bodies that prepare a plan for <paramref name="coming"/>, in the order of their dates.</summary>
    public static ImmutableArray<BodyId> PreparingFor(Authority authority, BodyId coming) =>
        [.. authority.Organisation.Relations.Values
            .Where(r => r.Kind == RelationKind.PreparesPlanFor && r.To == coming)
            .OrderBy(r => r.Date.OrderDay).SelectMany(r => r.From).Distinct()];

    /// <summary>The body itself, or when it has ended by <paramref name="day"/> those that took its work over.</summary>
    public static ImmutableArray<BodyId> ActingFor(Authority authority, BodyId body, DateOnly day)
    {
        if (!HasEnded(authority, body, day))
        {
            return [body];
        }

        var next = authority.Organisation.Relations.Values.Where(r => r.From.Contains(body) && r.To is not null).ToLookup(r => r.Kind, r => r.To!.Value);
        ImmutableArray<BodyId> named = [.. next[RelationKind.ReplacedBy].Concat(next[RelationKind.ActivityMovesTo]).Distinct()];
        return named.IsEmpty ? [.. next[RelationKind.PreparesPlanFor].Distinct()] : named;
    }

    public static bool HasEnded(Authority authority, BodyId body, DateOnly day) =>
        authority.Organisation.Bodies.TryGetValue(body, out var found) && found.Validity.To is { } to && to.AsEnd < day;

    public static Body? BySlug(Authority authority, string slug) =>
        authority.Organisation.Bodies.Values.FirstOrDefault(b =>
            string.Equals(b.Slug, slug, StringComparison.Ordinal) || string.Equals(b.Code, slug, StringComparison.OrdinalIgnoreCase));

    /// <summary>The day itself if it lies within the span, else the span's first or last day, whichever is nearest.</summary>
    public static DateOnly NearestDay(Validity validity, DateOnly day) =>
        validity.From is { } from && day < from.AsStart ? from.AsStart
        : validity.To is { } to && day > to.AsEnd ? to.AsEnd
        : day;

    public static string NameOf(Authority authority, BodyId body, DateOnly day) =>
        authority.Organisation.Bodies.TryGetValue(body, out var found) ? found.NameOn(day) : body.Value;

    public static string NameOf(Authority authority, UnitId unit, DateOnly day) =>
        authority.Organisation.Units.TryGetValue(unit, out var found) ? found.NameOn(day) : unit.Value;

    /// <summary>The authority's own word on a day, or <paramref name="standard"/> where it has none.</summary>
    public static string Term(Authority authority, string key, DateOnly day, string standard) =>
        authority.Organisation.Terms.GetValueOrDefault(key, []).LastOrDefault(t => t.From <= day)?.Singular ?? standard;

    /// <summary>The authority's own word for several, or <paramref name="standard"/> where it has none.</summary>
    public static string Terms(Authority authority, string key, DateOnly day, string standard) =>
        authority.Organisation.Terms.GetValueOrDefault(key, []).LastOrDefault(t => t.From <= day)?.Plural ?? standard;

    /// <summary>As <see cref="Term"/>, with a capital: to stand first in a heading or a field.</summary>
    public static string TermFirst(Authority authority, string key, DateOnly day, string standard) =>
        Term(authority, key, day, standard) is { Length: > 0 } term ? char.ToUpperInvariant(term[0]) + term[1..] : standard;
}
