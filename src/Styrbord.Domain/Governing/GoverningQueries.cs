using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Governing;

/// <summary>A governing document with the version that holds on a day, if any does.</summary>
public sealed record InForce(GoverningDocument Document, DocumentVersion? Version);

public static class GoverningQueries
{
    /// <summary>The governing documents that are not repealed on a day; the superordinate one first, then by kind and name.</summary>
    public static ImmutableArray<InForce> DocumentsOn(Authority authority, DateOnly day) =>
        [.. authority.Governing.Documents.Values.Where(d => !d.IsEndedOn(day)).OrderByDescending(d => d.Superordinate)
            .ThenBy(d => d.Kind, StringComparer.Ordinal).ThenBy(d => d.Name, StringComparer.Ordinal).Select(d => new InForce(d, d.VersionOn(day)))];

    /// <summary>Those that follow from a document.</summary>
    public static ImmutableArray<GoverningDocument> Below(Authority authority, ItemId document) =>
        [.. authority.Governing.Documents.Values.Where(d => d.Under.Contains(document)).OrderBy(d => d.Name, StringComparer.Ordinal)];

    /// <summary>What governs a perspective, goal or focus area on a day, besides the directive .</summary>
    public static ImmutableArray<InForce> Governing(Authority authority, GoalId goal, DateOnly day) =>
        [.. DocumentsOn(authority, day).Where(d => d.Document.Goals.Contains(goal))];

    public static bool IsGoal(Authority authority, GoalId id) =>
        authority.Goals.Perspectives.ContainsKey(id) || authority.Goals.Goals.ContainsKey(id) || authority.Goals.FocusAreas.ContainsKey(id);

    /// <summary>The standing regulations of a body that hold on a day, or of the whole authority when no body is named.</summary>
    public static StandingRegulations? RegulationsOn(Authority authority, BodyId? body, DateOnly day) =>
        authority.Governing.Regulations.LastOrDefault(r => r.Body == body && r.From.AsStart <= day);

    /// <summary>All versions, newest first.</summary>
    public static ImmutableArray<StandingRegulations> RegulationsOf(Authority authority, BodyId? body) =>
        [.. authority.Governing.Regulations.Where(r => r.Body == body).Reverse()];

    public static ImmutableArray<GovernanceComponent> ComponentsOf(Authority authority, ComponentKind kind) =>
        [.. authority.Governing.Components.Values.Where(c => c.Kind == kind).OrderBy(c => c.Place).ThenBy(c => c.Id)];

    /// <summary>The term of office that a day lies in, or nothing.</summary>
    public static TermOfOffice? TermOn(Authority authority, DateOnly day) =>
        authority.Governing.Terms.Values.FirstOrDefault(t => t.From <= day && day <= t.To);

    public static BodySeats? SeatsOn(Authority authority, BodyId body, DateOnly day) =>
        authority.Governing.Seats.LastOrDefault(s => s.Body == body && s.From <= day);

    /// <summary>Who sits in a body on a day, by what they are elected as.</summary>
    public static ImmutableArray<Election> ElectedOn(Authority authority, BodyId body, DateOnly day) =>
        [.. authority.Governing.Elections.Values.Where(e => e.Body == body && e.Holds(day)).OrderBy(e => e.Role).ThenBy(e => e.From).ThenBy(e => e.Id)];

    /// <summary>What the records plan says of a kind of matter, or nothing.</summary>
    public static RecordsRule? RecordsOf(Authority authority, MatterKind kind) =>
        authority.Governing.Records.Values.FirstOrDefault(r => r.Matters.Any(m => string.Equals(m, RegulationRules.WordOf(kind), StringComparison.Ordinal)));

    /// <summary>What the records plan says of a kind of governing document, or nothing.</summary>
    public static RecordsRule? RecordsOf(Authority authority, string documentKind) =>
        authority.Governing.Records.Values.FirstOrDefault(r => r.Documents.Any(d => string.Equals(d, documentKind, StringComparison.Ordinal)));
}
