using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Styrbord.Web.SignIn;

/// <summary>
/// Deciphering the session's cookie costs more than sending a kept page, and a page's requests come close together: what was
/// deciphered is kept for a minute. Its end, and the account's security stamp, are still judged at every request.
/// </summary>
internal sealed class OpenedCookies : IPostConfigureOptions<CookieAuthenticationOptions>, IDisposable
{
    private const int Most = 10_000;
    private static readonly MemoryCacheEntryOptions Minute = new() { Size = 1, AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1) };
    private readonly MemoryCache _opened = new(new MemoryCacheOptions { SizeLimit = Most });

    public void PostConfigure(string? name, CookieAuthenticationOptions options) => options.TicketDataFormat = new Format(options.TicketDataFormat, _opened);

    public void Dispose() => _opened.Dispose();

    private sealed class Format(ISecureDataFormat<AuthenticationTicket> inner, MemoryCache opened) : ISecureDataFormat<AuthenticationTicket>
    {
        public string Protect(AuthenticationTicket data) => inner.Protect(data);

        public string Protect(AuthenticationTicket data, string? purpose) => inner.Protect(data, purpose);

        public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, null);

        public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
        {
            if (protectedText is null || purpose is not null)
            {
                return inner.Unprotect(protectedText, purpose);
            }

            // what cannot be opened is never kept
            return opened.TryGetValue(protectedText, out AuthenticationTicket? known) ? known
                : inner.Unprotect(protectedText) is { } ticket ? opened.Set(protectedText, ticket, Minute)
                : null;
        }
    }
}
