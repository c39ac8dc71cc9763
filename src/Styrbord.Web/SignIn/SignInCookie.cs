using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Styrbord.Timeline;
using Styrbord.Web.Api;

namespace Styrbord.Web.SignIn;

/// <summary>
/// The session's cookie: <c>__Host-styrbord</c>, Secure, HttpOnly, SameSite=Lax. Over plain http, which sign-in takes on loopback
/// only, without prefix and Secure, or the browser would not keep it.
/// </summary>
internal static class SignInCookie
{
    public const string StampClaim = "stamp";

    public static void AddStyrbordSignIn(this IServiceCollection services)
    {
        services.AddSingleton(s => s.GetRequiredService<Journal>().Accounts).AddSingleton<AccountRegister>();
        services.AddDataProtection().SetApplicationName("styrbord");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeysInJournal>();
        services.AddSingleton<PasswordCheck>().AddSingleton<SignInForms>().AddSingleton<AccountForms>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddScheme<AuthenticationSchemeOptions, BearerTokens>(BearerTokens.Scheme, null)
            .AddCookie(o =>
            {
                // whoever brings a token is known by it alone
                o.ForwardDefaultSelector = http => Shared.Security.SameOrigin.HasBearer(http.Request) ? BearerTokens.Scheme : null;
                o.CookieManager = new ByScheme();
                o.Cookie.Name = "styrbord";
                o.Cookie.HttpOnly = true;
                o.Cookie.SameSite = SameSiteMode.Lax;
                o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                o.ExpireTimeSpan = TimeSpan.FromHours(12);
                o.SlidingExpiration = true;
                o.TimeProvider = TimeProvider.System;
                o.Events.OnRedirectToLogin = http => ChallengeAsync(http.HttpContext);
                o.Events.OnRedirectToAccessDenied = http => ChallengeAsync(http.HttpContext);
                o.Events.OnValidatePrincipal = ValidateAsync;
            });
        services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>, OpenedCookies>();
    }

    private static Task ChallengeAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status401Unauthorized);
        }

        SignInForms.Redirect(http, SignInPaths.For(http.Request.GetEncodedPathAndQuery()));
        return Task.CompletedTask;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext session)
    {
        var accounts = session.HttpContext.RequestServices.GetRequiredService<AccountRegister>();
        var id = session.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        if (await accounts.FindAsync(id, session.HttpContext.RequestAborted) is not { } account
            || !string.Equals(account.SecurityStamp, session.Principal?.FindFirstValue(StampClaim), StringComparison.Ordinal))
        {
            session.RejectPrincipal();
            return;
        }

        session.HttpContext.Items[typeof(Account)] = account;
    }

    private sealed class ByScheme : ICookieManager
    {
        private readonly ChunkingCookieManager _chunks = new();

        public string? GetRequestCookie(HttpContext context, string key) => _chunks.GetRequestCookie(context, Name(context, key));

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
            _chunks.AppendResponseCookie(context, Name(context, key), value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _chunks.DeleteCookie(context, Name(context, key), options);

        private static string Name(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
    }
}
