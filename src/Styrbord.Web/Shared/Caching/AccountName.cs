using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Caching;

/// <summary>The account's name as pages write it: itself, or in a page kept for many a token that is filled when the page is sent.</summary>
internal static class AccountName
{
    private static readonly string Token = "konto" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
    private static readonly byte[] TokenBytes = Encoding.UTF8.GetBytes(Token);

    public static string Of(HttpContext http) =>
        http.Items.ContainsKey(typeof(AccountName)) ? Token : http.View().Account?.Name ?? "";

    public static void Hide(HttpContext http) => http.Items[typeof(AccountName)] = true;

    /// <summary>Writes the page with the name where the token stands.</summary>
    public static void Fill(Stream to, ReadOnlySpan<byte> page, string name)
    {
        var written = Encoding.UTF8.GetBytes(Html.Encode(name));
        for (var at = page.IndexOf(TokenBytes); at >= 0; at = page.IndexOf(TokenBytes))
        {
            to.Write(page[..at]);
            to.Write(written);
            page = page[(at + TokenBytes.Length)..];
        }

        to.Write(page);
    }

    public static KeptPage Keep(ReadOnlyMemory<byte> page) => KeptPage.Of(page.Span, TokenBytes);
}
