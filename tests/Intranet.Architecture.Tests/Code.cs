using System.Reflection;
using Intranet.Domain;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Architecture.Tests;

/// <summary>The code that the rules are about: our assemblies and our source files.</summary>
internal static class Code
{
    public static Assembly Domain { get; } = typeof(DomainServices).Assembly;

    public static Assembly Workflows { get; } = typeof(WorkflowServices).Assembly;

    public static Assembly Web { get; } = typeof(Program).Assembly;

    public static IReadOnlyList<Type> Types { get; } = [.. new[] { Domain, Workflows, Web }.SelectMany(a => a.GetTypes())];

    public static IEnumerable<Type> Requests => Types.Where(IsRequest);

    public static bool IsRequest(Type type) =>
        !type.IsAbstract && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>));

    /// <summary>Events, commands and processes: whatever is stored under a name.</summary>
    public static bool IsStored(Type type) =>
        !type.IsAbstract && (type.IsAssignableTo(typeof(IDomainEvent)) || type.IsAssignableTo(typeof(ProcessDefinition))
            || type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>)));

    /// <summary>One of every process definition.</summary>
    public static IEnumerable<ProcessDefinition> Processes =>
        Types.Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(ProcessDefinition))).Select(t => (ProcessDefinition)Activator.CreateInstance(t)!);

    /// <summary>Source files below a folder, by their path from the root, without what tools write.</summary>
    public static IEnumerable<SourceFile> Files(string extension, params string[] folders) =>
        from folder in folders
        from path in Directory.EnumerateFiles(RepositoryFolder.Of(folder), $"*{extension}", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(RepositoryFolder.Root, path).Replace('\\', '/')
        where !name.Contains("/Migrations/", StringComparison.Ordinal) && !name.Contains("/obj/", StringComparison.Ordinal)
            && !name.Contains("/bin/", StringComparison.Ordinal) && !name.Contains("/wwwroot/lib/", StringComparison.Ordinal)
        orderby name
        select new SourceFile(name, File.ReadAllText(path));
}

internal sealed record SourceFile(string Name, string Text)
{
    public int Lines => Text.AsSpan().Count('\n');
}
