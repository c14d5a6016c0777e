package org.bichig;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/architecture.md says of the packages is true of the classes. */
class ArchitectureTest {

    /** In the order of the data: each may use only those before it. */
    private static final List<String> ORDER = List.of(
            "finding",
            "pack",
            "script",
            "markdown",
            "statistics",
            "model",
            "load",
            "check",
            "page",
            "render",
            "publish",
            "cache",
            "build",
            "serve",
            "cli");

    private static final JavaClasses BICHIG = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bichig");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(BICHIG.stream().map(ArchitectureTest::part).distinct()).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @Test
    void eachPackageKnowsOnlyThoseBeforeIt() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later =
                    ORDER.stream().skip(i + 1L).map(ArchitectureTest::packageOf).toArray(String[]::new);
            holds(noClasses()
                    .that()
                    .resideInAPackage(packageOf(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later));
        }
    }

    @Test
    void noPackageGoesRoundInACircle() {
        holds(slices().matching("org.bichig.(*)..").should().beFreeOfCycles());
    }

    static Stream<Arguments> libraries() {
        return Stream.of(
                Arguments.of("com.ibm.icu..", "script"),
                Arguments.of("com.vladsch.flexmark..", "markdown"),
                Arguments.of("tools.jackson..", "load"),
                Arguments.of("com.fasterxml.jackson..", "load"),
                Arguments.of("org.snakeyaml..", "load"),
                Arguments.of("freemarker..", "render"),
                Arguments.of("io.nayuki..", "render"),
                Arguments.of("org.dhatim..", "render"),
                Arguments.of("com.dynatrace.hash4j..", "render"),
                Arguments.of("com.sun.net.httpserver..", "serve"),
                Arguments.of("picocli..", "cli"));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsTouchedInOnePackageOnly(String library, String only) {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(packageOf(only))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    @Test
    void noOtherLibraryIsTouched() {
        holds(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of("java..", "org.bichig..", "org.jspecify.."),
                                libraries().map(each -> (String) each.get()[0]))
                        .toArray(String[]::new)));
    }

    @Test
    void nobodyAsksWhatTimeItIs() {
        holds(noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.or(
                        JavaClass.Predicates.equivalentTo(java.time.Clock.class),
                        JavaClass.Predicates.equivalentTo(java.util.Date.class),
                        JavaClass.Predicates.equivalentTo(java.util.Calendar.class),
                        JavaClass.Predicates.equivalentTo(java.util.TimeZone.class))));
        holds(noClasses()
                .should()
                .callMethodWhere(call(
                        "asks for the time of day",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                        && call.getName().equals("now")
                                || call.getName().equals("systemDefault")
                                || call.getTargetOwner().isEquivalentTo(System.class)
                                        && call.getName().equals("currentTimeMillis"))));
    }

    /** What such a call gives depends on the machine, in any package. */
    @Test
    void nobodyAsksForTheLocaleOfTheMachine() {
        holds(noClasses()
                .should()
                .callMethodWhere(
                        call("takes the locale or encoding of the machine", ArchitectureTest::dependsOnMachine)));
    }

    private static boolean dependsOnMachine(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        boolean noLocale = !parameters.contains(Locale.class.getName());
        String name = call.getName();
        if (owner.isEquivalentTo(String.class)) {
            return Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(name) && noLocale
                    || name.equals("getBytes") && parameters.isEmpty()
                    || name.equals("<init>") && parameters.equals(List.of("[B"));
        }
        return owner.isEquivalentTo(Locale.class) && name.equals("getDefault")
                || owner.isEquivalentTo(java.nio.charset.Charset.class) && name.equals("defaultCharset")
                || owner.isAssignableTo(java.text.Format.class)
                || owner.isEquivalentTo(java.text.Collator.class)
                || owner.getName().equals("java.time.format.DateTimeFormatter") && name.equals("ofPattern") && noLocale
                || owner.isAssignableTo(java.io.PrintStream.class) && name.equals("printf") && noLocale
                || owner.isAssignableTo(java.io.PrintWriter.class) && name.equals("printf") && noLocale;
    }

    @Test
    void icuIsNeverAskedForALocaleOfItsOwnChoice() {
        holds(noClasses()
                .should()
                .callMethodWhere(call(
                        "takes the default locale of ICU",
                        call -> call.getTargetOwner().getPackageName().startsWith("com.ibm.icu")
                                && Set.of("getDefault", "getInstance").contains(call.getName())
                                && call.getTarget().getRawParameterTypes().isEmpty())));
    }

    @Test
    void onlyTheCommandLineSpeaks() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("cli"))
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "is a stream of System",
                        (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(System.class))));
        holds(noClasses().should().callMethod(Throwable.class, "printStackTrace"));
        holds(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.bichig.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void nothingStaticEverChanges() {
        holds(fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal());
    }

    @Test
    void aTemplateSeesPublicRecordsAndNothingElse() {
        holds(classes()
                .that(resideInAPackage("org.bichig.page.view"))
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .bePublic()
                .andShould()
                .beRecords());
        holds(classes()
                .that()
                .resideInAPackage("org.bichig.page.view")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.bichig.page.view", "java.lang..", "java.util..", "org.jspecify.."));
    }

    @Test
    void onlyLoadAndPublishTouchTheDisk() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        packageOf("finding"),
                        packageOf("script"),
                        packageOf("markdown"),
                        packageOf("statistics"),
                        packageOf("check"),
                        packageOf("page"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files"));
    }

    private static DescribedPredicate<JavaCall<?>> call(String what, java.util.function.Predicate<JavaCall<?>> test) {
        return DescribedPredicate.describe(what, test);
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(BICHIG);
    }

    private static String packageOf(String part) {
        return "org.bichig." + part + "..";
    }

    private static String part(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
