using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Intranet.Domain.Organisation;

namespace Intranet.Domain.Accounts;

/// <summary>A person's way in: user name, password and lockout. What the person may do follows from posts and roles.</summary>
public sealed class Account : IdentityUser<long>
{
    public long PersonId { get; set; }

    /// <summary>"th" or "en": the language the person chose last; used for what is sent to them.</summary>
    public string Language { get; set; } = "th";

    /// <summary>How the person wants to be told by mail; in the application they are told in any case.</summary>
    public MailChoice Mail { get; set; }
}

/// <summary>When notifications are mailed to a person.</summary>
public enum MailChoice
{
    /// <summary>Each as it comes.</summary>
    AtOnce,

    /// <summary>Those of a day together, in the morning.</summary>
    Daily,

    Never,
}

internal sealed class AccountMapping :
    IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<IdentityUserLogin<long>>, IEntityTypeConfiguration<IdentityUserToken<long>>
{
    // SQL Server's clustered keys hold 900 bytes.
    private const int MaxKeyPart = 128;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(a => a.Language).HasMaxLength(2);
        builder.Property(a => a.Mail).HasDefaultValue(MailChoice.AtOnce);
        builder.Property(a => a.PhoneNumber).HasMaxLength(40);
        builder.HasIndex(a => a.PersonId).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<long>> builder)
    {
        builder.Property(l => l.LoginProvider).HasMaxLength(MaxKeyPart);
        builder.Property(l => l.ProviderKey).HasMaxLength(MaxKeyPart);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<long>> builder)
    {
        builder.Property(t => t.LoginProvider).HasMaxLength(MaxKeyPart);
        builder.Property(t => t.Name).HasMaxLength(MaxKeyPart);
    }
}
