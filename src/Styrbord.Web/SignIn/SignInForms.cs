using System.Collections.Immutable;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.SignIn;

/// <summary>The forms of sign-in, sign-out and the account page, handled before routing as commands are.</summary>
internal sealed class SignInForms(PasswordCheck passwords, AccountForms accountForms) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    public Task RunAsync(HttpContext http, RequestDelegate next) =>
        !HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType ? next(http)
        : http.Request.Path.Value switch
        {
            SignInPaths.SignIn => SignInAsync(http, next),
            SignInPaths.SignOut => SignOutAsync(http),
            SignInPaths.Account => accountForms.RunAsync(http, next),
            _ => next(http),
        };

    public void Dispose() => _limiter.Dispose();

    private async Task SignInAsync(HttpContext http, RequestDelegate next)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        using var lease = _limiter.AttemptAcquire(http);
        if (!lease.IsAcquired)
        {
            await AgainAsync(http, next, form, new TooManySignIns(), StatusCodes.Status429TooManyRequests);
            return;
        }

        if (!http.Request.IsHttps && http.Connection.RemoteIpAddress is { } address && !System.Net.IPAddress.IsLoopback(address))
        {
            await AgainAsync(http, next, form, new NotSecure(), StatusCodes.Status403Forbidden);
            return;
        }

        var (account, problem) = await passwords.CheckAsync(form["konto"].ToString().Trim(), form["losenord"].ToString(), http.RequestAborted);
        if (account is null)
        {
            await AgainAsync(http, next, form, problem!, StatusCodes.Status422UnprocessableEntity);
            return;
        }

        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, PrincipalOf(account));
        Redirect(http, LocalAddress.Of(form["till"], "/"));
    }

    internal static ClaimsPrincipal PrincipalOf(Account account) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, account.Id), new(SignInCookie.StampClaim, account.SecurityStamp)],
        CookieAuthenticationDefaults.AuthenticationScheme));

    internal static void Redirect(HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }

    internal static Task AgainAsync(HttpContext http, RequestDelegate next, IFormCollection form, Problem problem, int status)
    {
        var kept = form.Where(f => !f.Key.Contains("losenord", StringComparison.Ordinal))
            .ToImmutableDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
        http.Items[typeof(FormState)] = new FormState(http.Request.Path, form["_form"].ToString(), kept, [problem], status);
        http.Response.StatusCode = status;
        http.Request.Method = HttpMethods.Get;
        return next(http);
    }

    private static async Task SignOutAsync(HttpContext http)
    {
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        Redirect(http, SignInPaths.SignIn);
    }
}
