using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>Names of bodies as sentences and narrow columns want them.</summary>
internal static class BodyWords
{
    private static readonly string[] Heads = ["nämnden", "styrelsen", "fullmäktige", "medel)"];

    public static string Name(Authority authority, BodyId body, int year) => OrganisationQueries.NameOf(authority, body, new DateOnly(year, 1, 1));

    /// <summary>Within a sentence: <c>hälso- och sjukvårdsnämnden</c>.</summary>
    public static string InSentence(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>With a soft hyphen before the head of a long compound.</summary>
    public static MarkupString Breakable(string name)
    {
        var text = Html.Encode(name);
        foreach (var head in Heads)
        {
            text = text.Replace(Html.Encode(head), "&shy;" + Html.Encode(head), StringComparison.Ordinal);
        }

        return new(text);
    }
}
