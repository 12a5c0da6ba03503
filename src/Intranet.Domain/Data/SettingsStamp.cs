using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Data;

/// <summary>
/// A row that every step of every process goes by, so that each node keeps all of them in memory. Saving a change of one renews
/// the <see cref="SettingsStamp"/>, by which the nodes know.
/// </summary>
public interface ISetting;

/// <summary>One row, there since the first setting, with another value after each change of a setting. Never the same twice: what is rolled back is not mistaken for what is committed.</summary>
public sealed class SettingsStamp
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    public Guid Value { get; private set; }

    internal void Renew() => Value = OperationId.New();

    internal sealed class Mapping : IEntityTypeConfiguration<SettingsStamp>
    {
        public void Configure(EntityTypeBuilder<SettingsStamp> builder) => builder.Property(s => s.Id).ValueGeneratedNever();
    }
}
