using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Goals;

/// <summary>What the authority calls its levels of goals in a year, in lower case, as they stand in a sentence.</summary>
public static class GoalTerms
{
    /// <summary>A goal of the assembly's: <c>inriktningsmål</c> unless the authority says otherwise.</summary>
    public static string Goal(Authority authority, int year) => OrganisationQueries.Term(authority, "goal", Last(year), "inriktningsmål");

    public static string Goals(Authority authority, int year) => OrganisationQueries.Terms(authority, "goal", Last(year), "inriktningsmål");

    /// <summary>What a goal is parted into: <c>insatsområde</c>.</summary>
    public static string FocusArea(Authority authority, int year) => OrganisationQueries.Term(authority, "focusArea", Last(year), "insatsområde");

    public static string FocusAreas(Authority authority, int year) => OrganisationQueries.Terms(authority, "focusArea", Last(year), "insatsområden");

    /// <summary>A committee's own, as a heading: <c>Eget insatsområde</c>.</summary>
    public static string OwnFocusArea(Authority authority, int year) => OrganisationQueries.TermFirst(authority, "ownFocusArea", Last(year), $"Eget {FocusArea(authority, year)}");

    /// <summary>The word with a capital, to stand first.</summary>
    public static string First(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static DateOnly Last(int year) => new(Math.Clamp(year, 1, 9999), 12, 31);
}
