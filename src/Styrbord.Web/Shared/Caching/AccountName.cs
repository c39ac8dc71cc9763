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

    public static byte[] Fill(byte[] page, string name)
    {
        var written = Encoding.UTF8.GetBytes(Html.Encode(name));
        using var filled = new MemoryStream(page.Length + 256);
        ReadOnlySpan<byte> rest = page;
        for (var at = rest.IndexOf(TokenBytes); at >= 0; at = rest.IndexOf(TokenBytes))
        {
            filled.Write(rest[..at]);
            filled.Write(written);
            rest = rest[(at + TokenBytes.Length)..];
        }

        filled.Write(rest);
        return filled.ToArray();
    }
}
