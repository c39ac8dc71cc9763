namespace Styrbord.Web.SignIn;

/// <summary>The one password of the sample's accounts; empty unless the authority was loaded as the sample.</summary>
public sealed record SampleSignIn(string Password)
{
    /// <summary>Documented, and only ever set by loading the sample.</summary>
    public const string Documented = "styrbord-exempel";
}
