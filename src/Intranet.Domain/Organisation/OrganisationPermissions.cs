namespace Intranet.Domain.Organisation;

public static class OrganisationPermissions
{
    /// <summary>Look at agencies, posts and bodies.</summary>
    public const string View = "organisation.view";

    /// <summary>Change agencies, posts, holders, roles and bodies; open accounts.</summary>
    public const string Manage = "organisation.manage";
}
