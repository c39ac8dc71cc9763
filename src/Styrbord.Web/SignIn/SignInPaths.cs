namespace Styrbord.Web.SignIn;

internal static class SignInPaths
{
    public const string SignIn = "/logga-in";
    public const string SignOut = "/logga-ut";
    public const string Account = "/konto";

    /// <summary>The sign-in page that afterwards goes to <paramref name="address"/>.</summary>
    public static string For(string address) =>
        address is "/" or "" ? SignIn : $"{SignIn}?till={Uri.EscapeDataString(address)}";
}
