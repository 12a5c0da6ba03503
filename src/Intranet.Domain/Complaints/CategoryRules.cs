using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

public static class CategoryRules
{
    /// <summary>The categories under which cases are registered today: neither ended themselves nor below one that is.</summary>
    public static IQueryable<ComplaintCategory> OfferedCategories(this IntranetDbContext db) =>
        db.Set<ComplaintCategory>().AsNoTracking().Where(c =>
            c.EndedOn == null && (c.ParentId == null || db.Set<ComplaintCategory>().Any(p => p.Id == c.ParentId && p.EndedOn == null)));

    /// <summary>A code of capital letters, digits and hyphens.</summary>
    internal static IRuleBuilderOptions<T, string?> CategoryCode<T>(this IRuleBuilder<T, string?> rule) =>
        rule.RequiredText(ComplaintCategory.MaxCode).Matches("^[A-Z0-9-]*$").Says("complaints.code-form");
}
