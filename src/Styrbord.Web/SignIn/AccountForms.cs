using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.SignIn;

/// <summary>The account page's two forms: theme, and a new password.</summary>
internal sealed class AccountForms(Accounts accounts, AccountRegister register)
{
    private const int LeastPassword = 12;

    public async Task RunAsync(HttpContext http, RequestDelegate next)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (http.View().Account is not { } viewer || await accounts.FindAsync(viewer.Id, http.RequestAborted) is not { } account)
        {
            SignInForms.Redirect(http, SignInPaths.SignIn);
        }
        else if (form["_form"] == "tema")
        {
            SetTheme(http, form["tema"].ToString());
        }
        else if (!PasswordCheck.IsRight(account, form["losenord"].ToString()))
        {
            await SignInForms.AgainAsync(http, next, form, new WrongPassword(), StatusCodes.Status422UnprocessableEntity);
        }
        else if (form["nytt-losenord"].ToString() is not { Length: >= LeastPassword } password)
        {
            await SignInForms.AgainAsync(http, next, form, new PasswordTooShort(LeastPassword), StatusCodes.Status422UnprocessableEntity);
        }
        else
        {
            var changed = account with { PasswordHash = PasswordCheck.HashOf(password), SecurityStamp = PasswordCheck.NewStamp() };
            await accounts.UpdateAsync(changed, http.RequestAborted);
            register.Forget(account.Id);
            await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, SignInForms.PrincipalOf(changed));
            SignInForms.Redirect(http, SignInPaths.Account + "?sparat=losenord");
        }
    }

    private static void SetTheme(HttpContext http, string theme)
    {
        var options = new CookieOptions { SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, HttpOnly = true, MaxAge = TimeSpan.FromDays(365), Path = "/" };
        if (theme is "light" or "dark")
        {
            http.Response.Cookies.Append("tema", theme, options);
        }
        else
        {
            http.Response.Cookies.Delete("tema", options);
        }

        SignInForms.Redirect(http, SignInPaths.Account + "?sparat=tema");
    }
}
