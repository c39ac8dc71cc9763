using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Shared.Shell;

/// <summary>Goes to the same page for another year: the year's own place in the address is changed.</summary>
internal static partial class YearChange
{
    public static IResult Go(int ar, string? till)
    {
        var address = LocalAddress.Of(till, "/");
        return Results.Redirect(InPath().IsMatch(address) ? InPath().Replace(address, $"/{ar}", 1) : $"/roda-traden/{ar}");
    }

    [GeneratedRegex("/[12][0-9]{3}(?=[/?]|$)", RegexOptions.None, 1000)]
    private static partial Regex InPath();
}
