namespace Intranet.Domain.Privacy;

public static class PrivacyPermissions
{
    /// <summary>Enter the pages about personal data; which of them is for the others to say.</summary>
    public const string View = "privacy.view";

    /// <summary>Read who read personal data and what was removed, of all cases that one is not kept from; never the data, never the cases.</summary>
    public const string Oversee = "privacy.oversee";

    /// <summary>Say how long personal data of cases is kept.</summary>
    public const string Schedule = "privacy.schedule";

    /// <summary>Keep a case from being removed while there is a reason.</summary>
    public const string Hold = "privacy.hold";
}
