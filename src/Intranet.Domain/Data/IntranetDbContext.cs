using System.Linq.Expressions;
using System.Reflection;
using Intranet.Domain.Accounts;
using Intranet.Domain.Kernel;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Intranet.Domain.Data;

/// <summary>
/// The one model, written without a provider. Mappings stand beside their entities and are found by scanning; each
/// database has a sealed context of its own with its migrations (Intranet.Web/Data).
/// </summary>
public abstract class IntranetDbContext(DbContextOptions options) : IdentityUserContext<Account, long>(options)
{
    /// <summary>
    /// How many ids one round trip to the sequence fetches. An invitation of 400 agencies makes some ten thousand rows in one
    /// transaction.
    /// </summary>
    protected const int IdsAtATime = 100;

    private const string ThaiSortAnnotation = "Intranet:ThaiSort";
    private static readonly MethodInfo s_protect = MethodOf(nameof(Protect));
    private static readonly MethodInfo s_protectPart = MethodOf(nameof(ProtectPart));

    // Until it serves somebody, it sees what a visitor does.
    private CurrentActor _current = new();

    /// <summary>The database's collation that sorts Thai as a dictionary does.</summary>
    protected abstract string ThaiCollation { get; }

    /// <summary>The assemblies whose mappings make up the model.</summary>
    protected abstract IEnumerable<Assembly> MappingAssemblies { get; }

    // Read by the query filter at each execution.
    private bool SeesEverything => _current.Actor.IsSystem;

    private string[] PrincipalKeys => _current.KeyValues;

    /// <summary>Shows protected records as the actor sees them, from here on. A context is used again by one scope after the other.</summary>
    public void Serve(CurrentActor current) => _current = current;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (CountRevisions()) (Set<SettingsStamp>().Find(SettingsStamp.OnlyId) ?? Add(new SettingsStamp()).Entity).Renew();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (CountRevisions()) (await Set<SettingsStamp>().FindAsync([SettingsStamp.OnlyId], cancellationToken) ?? Add(new SettingsStamp()).Entity).Renew();
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    internal static void MarkThaiSort(IMutableProperty property) => property.SetAnnotation(ThaiSortAnnotation, true);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var assembly in MappingAssemblies) builder.ApplyConfigurationsFromAssembly(assembly);

        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            if (typeof(AggregateRoot).IsAssignableFrom(entity.ClrType))
                builder.Entity(entity.ClrType).Property(nameof(AggregateRoot.Revision)).IsConcurrencyToken();
            if (typeof(IProtectedRecord).IsAssignableFrom(entity.ClrType) || typeof(IClosableRecord).IsAssignableFrom(entity.ClrType))
                s_protect.MakeGenericMethod(entity.ClrType).Invoke(this, [builder, entity.ClrType.Name, nameof(IProtectedRecord.Id)]);
            if (typeof(IProtectedPart).IsAssignableFrom(entity.ClrType))
                s_protectPart.MakeGenericMethod(entity.ClrType).Invoke(this, [builder]);
            foreach (var property in entity.GetProperties().Where(p => p.RemoveAnnotation(ThaiSortAnnotation) is not null).ToList())
                property.SetCollation(ThaiCollation);
        }
    }

    // A record of which only a part changed (a post's holdings) has changed as well: something happened to it. Result: whether a setting changes.
    private bool CountRevisions()
    {
        var isSetting = false;
        foreach (var entry in ChangeTracker.Entries())
        {
            var changes = entry.State is EntityState.Added or EntityState.Modified;
            isSetting |= entry.Entity is ISetting && (changes || entry.State == EntityState.Deleted);
            if (entry.Entity is AggregateRoot root && (changes || (entry.State == EntityState.Unchanged && root.HasUncountedEvents))) root.CountRevision();
        }

        return isSetting;
    }

    private static MethodInfo MethodOf(string name) =>
        typeof(IntranetDbContext).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!;

    private void ProtectPart<TPart>(ModelBuilder builder)
        where TPart : class, IProtectedPart => Protect<TPart>(builder, TPart.WholeType, TPart.WholeIdProperty);

    private void Protect<TRecord>(ModelBuilder builder, string type, string idProperty)
        where TRecord : class
    {
        Expression<Func<TRecord, bool>> visible = record =>
            SeesEverything
            || (Set<RecordAccess>().Any(a => a.RecordType == type && a.RecordId == EF.Property<long>(record, idProperty)
                    && a.Effect == AccessEffect.Grant && PrincipalKeys.Contains(a.Principal))
                && !Set<RecordAccess>().Any(a => a.RecordType == type && a.RecordId == EF.Property<long>(record, idProperty)
                    && a.Effect == AccessEffect.Exclude && PrincipalKeys.Contains(a.Principal)));
        if (typeof(IClosableRecord).IsAssignableFrom(typeof(TRecord)) || typeof(IClosablePart).IsAssignableFrom(typeof(TRecord)))
        {
            var isOpen = Expression.Not(Expression.Property(visible.Parameters[0], nameof(IClosableRecord.IsClosed)));
            visible = visible.Update(Expression.OrElse(isOpen, visible.Body), visible.Parameters);
        }

        builder.Entity<TRecord>().HasQueryFilter(RecordAccess.FilterName, visible);
    }
}
