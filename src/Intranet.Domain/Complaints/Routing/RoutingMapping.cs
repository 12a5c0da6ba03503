using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Complaints.Routing;

internal sealed class RoutingMapping : IEntityTypeConfiguration<RoutingRule>, IEntityTypeConfiguration<RoutingRuleTarget>
{
    public void Configure(EntityTypeBuilder<RoutingRule> builder)
    {
        builder.Ignore(r => r.Terms);
        builder.Property(r => r.Note).HasMaxLength(RoutingTerms.MaxNote);
        builder.HasMany(r => r.Targets).WithOne().HasForeignKey(t => t.RuleId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(r => r.Targets).AutoInclude();
        builder.HasOne<Agency>().WithMany().HasForeignKey(r => r.CentreId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ComplaintCategory>().WithMany().HasForeignKey(r => r.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<District>().WithMany().HasForeignKey(r => r.DistrictId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subdistrict>().WithMany().HasForeignKey(r => r.SubdistrictId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.CentreId, r.Line, r.From }).IsUnique();

        // Whoever adds a rule at the same time as somebody else takes the next line.
        builder.HasIndex(r => new { r.CentreId, r.Line }).IsUnique().HasFilter("\"To\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<RoutingRuleTarget> builder)
    {
        builder.Ignore(t => t.Target);
        builder.HasOne<Agency>().WithMany().HasForeignKey(t => t.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
