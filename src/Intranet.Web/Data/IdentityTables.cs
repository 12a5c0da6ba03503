using Microsoft.AspNetCore.Identity;

namespace Intranet.Web.Data;

/// <summary>The shape of Identity's tables. Identity reads it from the application's options, so design time must supply the same.</summary>
internal static class IdentityTables
{
    private const int KeyLength = 128;

    public static IServiceProvider DesignTimeServices { get; } = new ServiceCollection().Configure<IdentityOptions>(Configure).BuildServiceProvider();

    public static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.Stores.MaxLengthForKeys = KeyLength;
    }
}
