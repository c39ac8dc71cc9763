using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Governing;

/// <summary>What a strategy rests on, with whom it was worked out, and whether it must be updated in each term of office .</summary>
/// <param name="OncePerTerm">It is to be updated at least once between two elections to the assembly.</param>
/// <param name="WorkedOutWith">Municipalities, authorities and others that took part, by name.</param>
/// <param name="Analyses">Ids of the analyses it rests on.</param>
public sealed record DocumentBasis(ItemId Document, bool OncePerTerm, EquatableArray<string> WorkedOutWith, EquatableArray<ItemId> Analyses);

public sealed record DocumentBasisDescribed(DocumentBasis Basis) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) => state with { Bases = state.Bases.SetItem(Basis.Document, Basis) };
}

[JsonConverter(typeof(WordConverter<DutyState>))]
public enum DutyState
{
    /// <summary>A version was adopted, or began to hold, within the term.</summary>
    Done,

    /// <summary>The term goes on.</summary>
    Open,

    /// <summary>Less than a year is left of the term.</summary>
    Near,

    /// <summary>The term ended without an update.</summary>
    Missed,
}

/// <summary>Whether a document was updated in a term of office.</summary>
/// <param name="Updated">The day or month of the last update within the term.</param>
public sealed record UpdateDuty(GoverningDocument Document, TermOfOffice Term, PartialDate? Updated, DutyState State);

public static class UpdateDuties
{
    /// <summary>Of every document that is to be updated once in each term, the terms begun on a day that are not done, and the last one of each; the most pressing first.</summary>
    public static ImmutableArray<UpdateDuty> Of(Authority authority, DateOnly today) =>
    [
        .. authority.Governing.Bases.Values.Where(b => b.OncePerTerm).Select(b => authority.Governing.Documents[b.Document]).Where(d => !d.IsEndedOn(today))
            .SelectMany(d => Of(authority, d, today)).OrderByDescending(d => d.State).ThenBy(d => d.Term.To).ThenBy(d => d.Document.Id),
    ];

    /// <summary>The terms of one document, the newest first; empty when it has no such duty.</summary>
    public static ImmutableArray<UpdateDuty> Of(Authority authority, GoverningDocument document, DateOnly today) =>
        authority.Governing.Bases.GetValueOrDefault(document.Id)?.OncePerTerm != true ? [] :
        [
            .. authority.Governing.Terms.Values.Where(t => t.From <= today).OrderByDescending(t => t.From).Select(t =>
            {
                var updated = document.Versions.Select(v => v.AdoptedOn ?? v.From).Where(day => day is { } d && d.AsStart <= t.To && t.From <= d.AsEnd).Max();
                return new UpdateDuty(document, t, updated, updated is not null ? DutyState.Done : t.To < today ? DutyState.Missed : t.To < today.AddYears(1) ? DutyState.Near : DutyState.Open);
            }),
        ];
}
