using System.Collections.Immutable;

namespace Styrbord.Domain.Kernel;

/// <summary>The answer to a command: <see cref="Accepted"/> or <see cref="Refused"/>. A class, so that no default value means success.</summary>
public abstract record Outcome
{
    public static implicit operator Outcome(Event one) => new Accepted([one]);

    public static implicit operator Outcome(Problem one) => new Refused([one]);

    /// <summary>Refused if there is any problem, else accepted with the events. Events are made only when nothing stands against.</summary>
    public static Outcome Of(IEnumerable<Problem> problems, Func<IEnumerable<Event>> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        ImmutableArray<Problem> found = [.. problems];
        return found.IsEmpty ? new Accepted([.. events()]) : new Refused(found);
    }
}

/// <summary>The events that now hold, in order. Empty when the command asked for what already is.</summary>
public sealed record Accepted(ImmutableArray<Event> Events) : Outcome;

/// <summary>Everything that stands against the command; never empty. A refused command leaves no trace.</summary>
public sealed record Refused(ImmutableArray<Problem> Problems) : Outcome;

/// <summary>
/// An expected failure: a stable code and data, never a sentence. The Swedish text is a resource under the code.
/// </summary>
/// <param name="Code">Stable, for machines: <c>feature.what</c>, for instance <c>plans.locked</c>.</param>
/// <param name="Path">Which field of the command it concerns (<c>answers[2].text</c>), or empty for the whole.</param>
public abstract record Problem(string Code, string Path = "")
{
    /// <summary>What the sentence shown to people is filled with, by name. Values are already plain text.</summary>
    public virtual IReadOnlyDictionary<string, string> Data => ImmutableSortedDictionary<string, string>.Empty;

    protected static ImmutableSortedDictionary<string, string> With(params ReadOnlySpan<(string Name, string Value)> data)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in data)
        {
            map[name] = value;
        }

        return map.ToImmutable();
    }
}
