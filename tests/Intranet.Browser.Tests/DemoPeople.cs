using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Browser.Tests;

internal static class DemoPeople
{
    /// <summary>The person behind a user name.</summary>
    public static Task<long> IdOf(IntranetDbContext db, string userName) =>
        db.Set<Account>().Where(a => a.UserName == userName).Select(a => a.PersonId).SingleAsync();

    /// <summary>The user name of an agency's registry clerk.</summary>
    public static Task<string> ClerkOf(IntranetDbContext db, string agencyCode) =>
        (from agency in db.Set<Agency>()
         where agency.Code == agencyCode
         join role in db.Set<RoleAssignment>() on agency.Id equals role.AgencyId
         where role.Role == Roles.RegistryClerk
         join account in db.Set<Account>() on role.PersonId equals account.PersonId
         select account.UserName!).FirstAsync();
}
