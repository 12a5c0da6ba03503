using System.Reflection;
using System.Text;
using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Intranet.Architecture.Tests;

/// <summary>What scanning finds: nothing joins or leaves unseen, and no stored name changes.</summary>
public sealed class DiscoveredTests
{
    [Fact]
    public void What_is_discovered_is_approved()
    {
        var found = new StringBuilder();
        Section("Requests", Code.Requests.Select(t => $"{t.FullName}{Named(t)} {Permission(t)}"));
        Section("Handlers", Implementing(typeof(IRequestHandler<,>)));
        Section("Validators", Implementing(typeof(IValidator<>)));
        Section("Events", Code.Types.Where(t => t.IsAssignableTo(typeof(IDomainEvent)) && !t.IsAbstract).Select(t => t.FullName + Named(t)));
        Section("Processes", Code.Types.Where(t => t.IsAssignableTo(typeof(ProcessDefinition)) && !t.IsAbstract).Select(t => t.FullName + Named(t)));
        Section("Mappings", Implementing(typeof(IEntityTypeConfiguration<>)));

        Approved.Match(found.ToString(), "discovered.txt");

        void Section(string title, IEnumerable<string> lines)
        {
            found.Append("# ").AppendLine(title);
            foreach (var line in lines.Order(StringComparer.Ordinal)) found.AppendLine(line);
        }
    }

    private static string Named(Type type) => type.GetCustomAttribute<StoredNameAttribute>() is { } stored ? $" '{stored.Name}'" : "";

    private static string Permission(Type type) => type.GetCustomAttribute<RequiresAttribute>() is { } requires ? $"requires {requires.Permission}" : "open to all";

    private static IEnumerable<string> Implementing(Type open) =>
        from type in Code.Types
        where !type.IsAbstract && !type.IsGenericTypeDefinition
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == open
        select $"{type.FullName} of {contract.GetGenericArguments()[0].Name}";
}
