namespace Styrbord.Web.SignIn;

/// <summary>The sample's accounts, shown on the sign-in page. Empty unless the authority was loaded as the sample.</summary>
/// <param name="Accounts">Ids of the accounts that were made with the sample.</param>
public sealed record SampleSignIn(IReadOnlyList<string> Accounts)
{
    /// <summary>The one password of all sample accounts: documented, and only ever set by loading the sample.</summary>
    public const string Password = "styrbord-exempel";

    /// <summary>Name of the register that holds the ids, separated by space.</summary>
    public const string Register = "sample-accounts";

    public static readonly SampleSignIn None = new([]);
}
